import type { Catalogue } from '../catalogue.ts'

/** Svaret i få linjer: i README og sidst i en kørsel. */
export const shortAnswer = {
  counted: ({ studies, findings }) => `${studies}, ${findings}.`,
  awaiting: ({ n, of }) => `Budskaber, der afventer deres bedømmer: ${n} af ${of}.`,
  no_message: 'Der er ikke skrevet noget hovedbudskab til denne oversigt.',
  reservations: 'Forbehold',
  report: 'Hele rapporten',
  how_sure: 'Hvor sikkert det er, og hvorfor',
  tables: 'Tabeller, påstande og alle forbehold',
  whole_report: ({ path }) => `Hele rapporten: ${path}`,
} satisfies Catalogue['shortAnswer']
