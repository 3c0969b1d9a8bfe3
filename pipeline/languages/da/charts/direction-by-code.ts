import type { Catalogue } from '../../catalogue.ts'

/** What each condition does when it is there. */
export const directionByCode = {
  title: ({ helping, hindering, of }) =>
    `Af ${of} forhold nævner mindst ét studie ${helping} som fremmende og ${hindering} som hæmmende`,
  sample: ({ withFindings, of, on }) =>
    `Studier (${withFindings} af ${of} har fund) efter hvad forholdet gør ved ${on}, når det er til stede.`,
  underTheme: ({ theme, on }) => `Under ”${theme}”: ved ${on}.`,
  wanted: ({ wanted, on }) => `Ønsket: ${wanted} af ${on}.`,
  noCondition: 'intet forhold',
  bar: ({ code, effect, n }) => `${code}: ${effect}, studier: ${n}`,
  across: 'Studier',
} satisfies Catalogue['charts']['directionByCode']
