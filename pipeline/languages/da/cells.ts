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
  why_missing: ({ column }) => `Hvorfor der ingen værdi er: ${column}; tom, hvor der er en`,
  lowest: ({ column }) => `${column}, lavest når ét studie udelades`,
  highest: ({ column }) => `${column}, højest når ét studie udelades`,
  strict: ({ column }) => `${column}, strengt: alle læsere ser det`,
  loose: ({ column }) => `${column}, løst: én læser er nok`,
  said: ({ column, by }) => `${column}, ${by}`,
  only_told_by: ({ who }) => `kun det, ${who} fortæller`,
  in_language: ({ column, language }) => `${column} (${language})`,
} satisfies Catalogue['cells']
