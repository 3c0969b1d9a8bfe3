import { capital } from '../../languages/capital.ts'
import type { Cell } from '../outline-parts.ts'
import { cellTextIn } from './cells.ts'
import { inLanguages } from './in-languages.ts'

/** The head of a column of a map: what the group is called, with its field where two fields may share a word, and how many studies are in it. */
export function groupWithStudies(by: readonly string[]): Cell {
  return (report, row, table) =>
    inLanguages(report, language => {
      const names = by.map(name => cellTextIn(language, table, row, name) ?? '')
      return `${capital(names.join(': '))} (${row.cells.n_studies_of})`
    })
}
