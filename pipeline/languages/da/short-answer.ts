import type { Catalogue } from '../catalogue.ts'

/** Svaret i få linjer: i README og sidst i en kørsel. */
export const shortAnswer = {
  counted: ({ studies, findings }) => `${studies} studier, ${findings} fund.`,
  say_so: ({ n, of, told, who, region }) =>
    `Det siger ${n} af vores ${of} studier (${region}); i ${told} af dem fortæller ${who} det selv.`,
  speak: ({ n, of, region }) => `Studier, der siger noget selv om det: ${n} af vores ${of} (${region}).`,
  awaiting: ({ n, of }) => `Budskaber, der afventer deres bedømmer: ${n} af ${of}.`,
  no_message: 'Der er ikke skrevet noget hovedbudskab til denne oversigt.',
  reservations: 'Forbehold',
  report: 'Hele rapporten',
  how_sure: 'Hvor sikkert det er, og hvorfor',
  tables: 'Tabeller, påstande og alle forbehold',
  whole_report: ({ path }) => `Hele rapporten: ${path}`,
} satisfies Catalogue['shortAnswer']
