import { WHEN_PRESENT } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import { inLanguages } from './in-languages.ts'
import { mark } from './mark.ts'

/** The word for a condition. Of few studies it says how many declare an effect and which, because the word alone would hide whether they agree. */
export const concludedOf: Cell = (report, row) => {
  const word = mark(report, row.cells.conclusion, 'conclusion')
  return row.cells.conclusion === 'few'
    ? [word, ' (', ...inLanguages(report, language => fewIn(language, row)), ')']
    : word
}

const DECLARED = wordsOf(WHEN_PRESENT).filter(word => word !== 'describes')

/** `2: hinders`, or, where they differ, `4: helps 1, no relation 3`. */
export function fewIn(language: Catalogue, { cells }: Row): string {
  const { few, of_them } = language.page.themes
  const said = DECLARED.flatMap(word => {
    const n = Number(cells[columnOfWord('n_studies', word)])
    return n === 0 ? [] : [{ effect: called(language, word, 'when_present'), n }]
  })
  const declared = said.length > 1 ? said.map(of_them) : said.map(({ effect }) => effect)
  return few({ n: Number(cells.n_studies_declaring), declared: declared.join(', ') })
}
