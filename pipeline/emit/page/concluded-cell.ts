import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import { inLanguages } from './in-languages.ts'
import { mark } from './mark.ts'

/** The word for a condition. Of few studies it says how many declare an effect and which, because the word alone would hide that they agree. */
export const concludedOf: Cell = (report, row) => {
  const word = mark(report, row.cells.conclusion, 'conclusion')
  return row.cells.conclusion === 'few'
    ? [word, ' (', ...inLanguages(report, language => fewIn(language, row)), ')']
    : word
}

/** `2: hinders` */
export function fewIn(language: Catalogue, { cells }: Row): string {
  return language.page.themes.few({
    n: Number(cells.n_studies_declaring),
    declared: called(language, cells.declared, 'when_present'),
  })
}
