import type { Snake } from './per-word-labels.ts'

/** The name of the column that a table has for one word of a list: `n_studies_no_relation`. */
export function columnOfWord<Name extends string, Word extends string>(name: Name, word: Word) {
  return `${name}_${word.replaceAll('-', '_')}` as `${Name}_${Snake<Word>}`
}
