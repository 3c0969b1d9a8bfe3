import type { FormField, FormValue } from '../../schema/form.ts'
import { isMissing, TO_READ } from '../../schema/missing.ts'
import { inEach } from '../languages/in-each.ts'
import type { Cell, TableColumn } from './table.ts'

/**
 * The columns of the fields that a review asks for in its form, which names them: a list or number has beside it the word that says why there is none. A study
 * that nobody has read yet for a field that was added has a word of its own for that.
 */
export function ownColumns(form: readonly FormField[], coded: string): TableColumn[] {
  return form.flatMap(({ field, kind, labels, question, unit, added }): TableColumn[] => {
    const asked = { name: field, labels, meanings: { [coded]: question } }
    const why: TableColumn = {
      name: `${field}_missing`,
      kind: 'text',
      words: added === undefined ? ['missing'] : ['missing', 'not_yet'],
      meanings: {},
      labels: inEach(Object.keys(labels), ({ cells }, tag) => cells.why_missing({ column: labels[tag] ?? '' })),
    }
    if (kind === 'words') return [{ ...asked, kind: 'list' }, why]
    if (kind === 'number') return [{ ...asked, kind: 'number', ...(unit === undefined ? {} : { unit }) }, why]
    return [{ ...asked, kind: 'text' }]
  })
}

/** The cells of one study in them. */
export function ownCells(form: readonly FormField[], values: Record<string, FormValue>): Record<string, Cell> {
  const cells = form.flatMap(({ field, kind }): [string, Cell][] => {
    const value = values[field] ?? TO_READ
    if (kind === 'word' || kind === 'text') return [[field, value]]
    const empty = kind === 'words' ? [] : null
    return isMissing(value) || value === TO_READ
      ? [
          [field, empty],
          [`${field}_missing`, value],
        ]
      : [
          [field, value],
          [`${field}_missing`, ''],
        ]
  })
  return Object.fromEntries(cells)
}
