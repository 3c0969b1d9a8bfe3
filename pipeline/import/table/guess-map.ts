import { SLUG } from '../../../schema/ids.ts'
import { isMissing } from '../../../schema/missing.ts'
import type { Review } from '../../../schema/settled.ts'
import { NOT_GIVEN, OF_TEXT, SETTLED } from '../../../schema/table-map.ts'
import { DIRECTION, STATE } from '../../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../../schema/word-list.ts'
import { slugOf } from '../slug-of.ts'
import { MOST_ANSWERS } from './code-answer.ts'
import { coderColumns } from './coder-columns.ts'
import { columnTelling, fieldNamed } from './column-names.ts'
import { type GuessedColumn, guessColumn } from './guess-column.ts'
import { isNoTick, isTick } from './is-tick.ts'
import type { Table } from './table.ts'

/** A map as the first import writes it: guesses, and questions in the places of answers. */
export interface GuessedMap {
  name: string
  separator: string
  header_line: number
  read: string
  address: string
  study: string
  reviewer?: string
  coders: { name: string; coder: string }[]
  cells: { cell: string; is: string }[]
  columns: GuessedColumn[]
}

/** What the columns of a table are taken for before anybody is asked, and all that only somebody who knows the table can answer. */
export function guessMap(table: Table, review: Review): GuessedMap {
  const columns = table.header.flatMap(({ text }, at) => (text.trim() === '' ? [] : [{ column: text.trim(), at }]))
  const names = columns.map(({ column }) => column)
  const cellsOf = (at: number) => table.rows.flatMap(row => row[at]?.text.trim() || [])
  const reviewer = columnTelling('reviewer', names)
  const whose = coderColumns(names)
  const filled = columns.filter(({ at }) => table.rows.every(row => (row[at]?.text.trim() ?? '') !== ''))
  const study = columnTelling(
    'studies',
    filled.map(({ column }) => column),
  )
  // Rows of one study, each of another reviewer, have the same title; else two rows of one title may be two studies.
  const told = columns.filter(({ column }) => column === study).flatMap(({ at }) => cellsOf(at).map(slugOf))
  const isRepeated = reviewer === undefined && new Set(told).size < told.length
  const repeated = isRepeated ? `; rows that have the same in ${study} would be one study` : ''
  const guessed = columns.map(({ column, at }) =>
    column === reviewer || (column === study && fieldNamed(column) === undefined)
      ? { column, as: 'leave' }
      : guessColumn(column, cellsOf(at), review, whose.get(column)),
  )
  const mayBeCodes = columns.filter((_, index) => /\bcode\b/.test(guessed[index]?.as ?? ''))
  const people = [
    ...new Set(columns.filter(({ column }) => column === reviewer).flatMap(({ at }) => cellsOf(at))),
    ...new Set(guessed.flatMap(({ by }) => by ?? [])),
  ]
  return {
    name: nameOf(table.path),
    separator: table.separator,
    header_line: table.headerLine,
    read: `? What of the studies was read for it? (${wordsOf(OF_TEXT).join(' | ')})`,
    address:
      '? Where can the studies be found that have no DOI, or else the table? (an address that begins with https://)',
    study: study === undefined || isRepeated ? `? Which column tells the studies apart? (its name${repeated})` : study,
    ...(reviewer === undefined ? {} : { reviewer }),
    coders: (people.length === 0 ? [''] : people).map(name => ({ name, coder: coderOf(name, review) })),
    cells: answersIn(mayBeCodes.map(({ at }) => cellsOf(at))).map(cell => ({
      cell,
      is: isNoTick(cell) ? NOT_GIVEN : STATE_ASKED,
    })),
    columns: guessed,
  }
}

const STATE_ASKED = `? What does it say of a code? (${NOT_GIVEN} | not-seen, where it is given in a state that is not told | ${wordsOf(STATE).join(' | ')}; with a direction where it says one: present ${wordsOf(DIRECTION)[0]})`

const ANSWER = /^\p{L}+( \p{L}+)?$/u

/** What columns that may be codes answer, but for what says itself what it means. */
function answersIn(columns: readonly (readonly string[])[]): string[] {
  const answers = columns
    .map(cells => [...new Set(cells)])
    .filter(cells => cells.length <= MOST_ANSWERS && cells.every(cell => ANSWER.test(cell) || isTick(cell)))
  const short = new Map(answers.flat().map(cell => [cell.toLowerCase(), cell]))
  return [...short.values()].filter(cell => !isWordOf(STATE, cell) && !isMissing(cell) && cell !== NOT_GIVEN)
}

function coderOf(name: string, { protocol }: Review): string {
  const letters = protocol.coders.map(({ coder }) => coder)
  const own = letters.find(letter => letter === name.toLowerCase())
  if (own !== undefined) return own
  if (/^consensus$/i.test(name)) return SETTLED
  if (name === '' && letters.length === 1) return letters[0] ?? ''
  return `? Which coder of the protocol gave these answers? (${letters.join(' | ')}${name === '' ? '' : ` | ${SETTLED}, where all settled on them | leave`})`
}

/** What the table is called, by the name of its file. */
function nameOf(path: string): string {
  const name = slugOf(path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''))
    .slice(0, 30)
    .replace(/-+$/, '')
  return SLUG.test(name) ? name : 'table'
}
