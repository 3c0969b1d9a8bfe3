import type { Catalogue } from '../catalogue.ts'

/** Svaret sidst i en kørsel, i en terminal. */
export const shortAnswer = {
  counted: ({ studies, findings }) =>
    `${studies} studier, ${findings} fund; tallet efter et forhold er de studier, der nævner det.`,
  effects: ({ on, wanted }) => `Hvad et forhold gør ved ${on} (ønsket: ${wanted}), når det er til stede:`,
  no_condition: 'ingen',
} satisfies Catalogue['shortAnswer']
