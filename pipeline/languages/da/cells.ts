import type { Catalogue } from '../catalogue.ts'

/** What stands in a cell or a head of a published table and is no closed word. */
export const cells = {
  all_themes: 'Alle temaer',
  our_studies: 'Vores studier',
  nobody: 'Ikke set eller ingen',
  no_code: 'Ingen kode passer',
  no_word: 'Intet ord set',
  to_read: 'Skal læses',
  document: ({ producer, year, kind }) => `${[producer, year].filter(part => part !== '').join(' ')}, ${kind}`,
  why_missing: ({ column }) => `Hvorfor tom: ${column}`,
  effect_where: ({ means }) => `Hvad det gør, hvor dette gælder: ${means}`,
  lowest: ({ column }) => `${column}, lavest når ét studie udelades`,
  highest: ({ column }) => `${column}, højest når ét studie udelades`,
  strict: ({ column }) => `${column}, strengt: alle læsere ser det`,
  loose: ({ column }) => `${column}, løst: én læser er nok`,
  said: ({ column, by }) => `${column}, ${by}`,
  said_means: ({ column }) => `De af \`${column}\`, hvor det siges sådan; et studie kan tælle med under flere.`,
  only_told_by: ({ who }) => `kun det, ${who} fortæller`,
  in_language: ({ column, language }) => `${column} (${language})`,
} satisfies Catalogue['cells']
