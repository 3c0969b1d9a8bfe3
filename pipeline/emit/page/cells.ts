import { isMissing } from '../../../schema/missing.ts'
import { DESIGN } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import type { PublishedTable, Row } from '../../review/table.ts'
import type { OwnKind } from '../names-of-review.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { mark, standOut } from './mark.ts'
import { translatableIn, translated } from './translated.ts'

/** A cell as what its column is: a number, a word of its lists, a label that its row brings, or the text as it was written. */
export function cellOf(name: string): Cell {
  return (report, row, table) => {
    const { kind, words = [], decimals = 0 } = table.columns.find(column => column.name === name) ?? {}
    if (kind === 'integer' || kind === 'number') return numberOf(name, decimals)(report, row, table)
    const value = row.cells[name]
    if (kind === 'text' && value !== '' && standOut(words)) return mark(report, value, ...words, 'missing')
    const said = translatableIn(report, row, name)
    if (said !== undefined) return translated(report, said)
    if (report.languages.some(language => cellTextIn(language, table, row, name) === undefined))
      return asWritten(report, itemsIn(row, name).join('; '))
    return inLanguages(report, language => cellTextIn(language, table, row, name) ?? '')
  }
}

/** A number with so many digits. One that does not apply is a dash; one that is not there for another reason says why. */
export function numberOf(name: string, digits: number): Cell {
  return (report, row, table) => {
    const value = row.cells[name]
    if (typeof value === 'number')
      return inLanguages(report, ({ writing }) => value.toFixed(digits).replace('.', writing.decimal))
    const why = row.cells[`${name}_missing`] ?? 'not-applicable'
    return why === 'not-applicable' ? NOTHING : cellOf(`${name}_missing`)(report, row, table)
  }
}

/** A number, and in brackets how low and how high it gets; a dash where that is not defined. */
export function rangeOf(name: string, digits: number): Cell {
  return (report, row, table) => {
    const [value, ...ends] = [name, `${name}_lowest`, `${name}_highest`].map(column => row.cells[column])
    if (typeof value !== 'number') return numberOf(name, digits)(report, row, table)
    return inLanguages(report, ({ writing }) => {
      const [number, ...range] = [value, ...ends].map(one =>
        typeof one === 'number' ? one.toFixed(digits).replace('.', writing.decimal) : '',
      )
      return `${number} (${range.join(NOTHING)})`
    })
  }
}

/** A share as a whole per cent. */
export function percentOf(name: string): Cell {
  return (report, row) => {
    const value = row.cells[name]
    return typeof value === 'number'
      ? inLanguages(report, ({ writing }) => writing.percent(Math.round(value * 100)))
      : NOTHING
  }
}

/** Ids of the review by what they are called. */
export function namesOf(kind: OwnKind, name: string): Cell {
  return (report, row) =>
    inLanguages(report, language =>
      itemsIn(row, name)
        .map(id => nameIn(report, language, kind, id))
        .join(', '),
    )
}

/** The designs that every review has are words; others belong to a review. */
export function nameIn({ named }: ReportData, language: Catalogue, kind: OwnKind, id: string): string {
  if (isMissing(id)) return language.words.missing[id]
  if (kind === 'design' && isWordOf(DESIGN, id)) return language.words.design[id]
  return textIn(named(kind, id), language.tag)
}

/**
 * What a cell is called in a language: by the label that its row brings (`code_da` for `code` and `code_label`), or by its words. `undefined` for a text
 * that is nobody's word.
 */
export function cellTextIn(
  language: Catalogue,
  { columns }: PublishedTable,
  row: Row,
  name: string,
): string | undefined {
  const label = row.cells[`${name.replace(/_label$/, '')}_${language.tag}`]
  if (typeof label === 'string') return label
  const { words } = columns.find(column => column.name === name) ?? {}
  const items = itemsIn(row, name)
  if (words === undefined && !items.every(isMissing)) return undefined
  return items.map(word => called(language, word, ...(words ?? []), 'missing')).join(', ')
}

/** The items of a list, or the one value; where there is none, the word for why. */
export function itemsIn({ cells }: Row, name: string): string[] {
  const cell = cells[name]
  if (cell === undefined) throw new Error(`No cell is called ${name}`)
  const items = listed(cell)
  return items.length > 0 ? items : listed(cells[`${name}_missing`])
}

export function listed(cell: unknown): string[] {
  return [cell].flat().flatMap(item => (item === null || item === undefined || item === '' ? [] : String(item)))
}

/** What stands for an empty number. */
const NOTHING = '–'
