import { isMissing, MISSING } from '../../../schema/missing.ts'
import { isPlaceholder } from '../../../schema/open-question.ts'
import { isStateOfEffect, STATES_OF_EFFECT } from '../../../schema/reading.ts'
import type { Review } from '../../../schema/settled.ts'
import { NOT_GIVEN } from '../../../schema/table-map.ts'
import { DIRECTION, FORM_KIND, STATE } from '../../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../../schema/word-list.ts'
import { fault } from '../../diagnostics/faults.ts'
import type { Place, Placed } from '../../diagnostics/place.ts'
import { type Problem, quoted } from '../../diagnostics/problem.ts'
import { answerIn, answersOf, answersOfOwn } from './answer-in.ts'
import { answerOfCode, codeAnswer, MOST_ANSWERS } from './code-answer.ts'
import { plainName } from './column-names.ts'
import { ownField } from './form-fields.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import { columnsBeside, isReadOfCode, readBeside } from './read-beside.ts'
import type { MapRead } from './read-map.ts'
import { givenIn } from './study-codings.ts'
import type { Table } from './table.ts'

/** What a map says that cells mean, where that is no word that belongs there; and cells of codes of which it says nothing. */
export function meaningProblems(read: MapRead, table: Table, inTable: MapInTable, review: Review): Problem[] {
  const { path, map, placeOf } = read
  const ofCode = (is: string, place: Place) =>
    codeAnswer(is.toLowerCase()) === undefined ? [notAnAnswer(path, is, place)] : []
  const ofColumns = inTable.columns.flatMap(({ as, label, cells = [], index }) =>
    cells.flatMap(({ is }, at) => {
      const place = placeOf(['columns', index, 'cells', at, 'is'])
      if (as === 'code' || as === 'codes') return ofCode(is, place)
      const own = isWordOf(FORM_KIND, as) ? ownField(label, review.form) : undefined
      const answers = own === undefined ? answersOf(as, review) : answersOfOwn(own)
      const words = answers instanceof Map ? [...new Set(answers.values()), ...MISSING] : undefined
      return words === undefined || words.includes(is) ? [] : [notAWord(path, is, words, place)]
    }),
  )
  const ofTable = map.cells.flatMap(({ is }, at) => ofCode(is, placeOf(['cells', at, 'is'])))
  const ofReadings = inTable.columns.filter(isReadOfCode).flatMap(column => notRead(read, table, column, review))
  const contradictions = effectsWithoutState(table, inTable, review)
  const ofCodes = inTable.columns.filter(({ as }) => as === 'code')
  const unexplainedIn = ofCodes.map(column => ({ column, cells: unexplained(table, column, map.cells) }))
  const isList = ({ cells }: { cells: readonly Placed[] }) => cells.length > MOST_ANSWERS
  const lists = unexplainedIn.filter(isList).map(({ column, cells }) => namesCodes(path, column, cells))
  const unknown = unexplainedIn.filter(one => !isList(one)).flatMap(({ cells }) => cells)
  const elsewhere = inTable.columns
    .filter(({ as }) => as === 'setting_countries')
    .flatMap(column => inNoRegion(table, column, review))
  const first = new Map(unknown.toReversed().map(cell => [plainName(cell.text), cell]))
  return [
    ...ofColumns,
    ...ofTable,
    ...ofReadings,
    ...contradictions,
    ...elsewhere,
    ...lists,
    ...[...first.values()].map(cell => notExplained(path, cell)),
  ]
}

/** Each answer once that is no word of what is read of a code, and that the map does not explain. */
function notRead({ path }: MapRead, table: Table, column: ColumnInTable, review: Review): Problem[] {
  const answers = answersOf(column.as, review)
  if (!(answers instanceof Map)) return []
  const found = new Map<string, Placed>()
  for (const row of table.rows)
    for (const item of itemsOf(row[column.at]?.text ?? '', column)) {
      const cell = row[column.at]
      const isKnown = answerIn(item, answers, column.cells) !== undefined
      if (cell !== undefined && !isKnown && !found.has(plainName(item)))
        found.set(plainName(item), { ...cell, text: item })
    }
  const words = [...new Set([...answers.values(), ...MISSING])].map(quoted).join(', ')
  return [...found.values()].map(({ text, place }) =>
    fault(
      'known-value',
      place,
      `Unexpected ${quoted(text)} in a column of ${quoted(column.as)}, expected an answer that ${path} explains`,
      `add { "cell": ${JSON.stringify(text)}, "is": "not-seen" } to "cells" of ${quoted(column.column)} in ${path}; in place of \`not-seen\` what it says of these: ${words}.`,
    ),
  )
}

/** What promotes or hinders does so in a state in which it can: a row that says otherwise would stand in no sheet. */
function effectsWithoutState(table: Table, inTable: MapInTable, review: Review): Problem[] {
  return inTable.columns.flatMap(column => {
    const direction = columnsBeside(inTable, column).find(({ as }) => as === 'direction')
    if (direction === undefined || (column.as !== 'code' && column.as !== 'codes')) return []
    return table.rows.flatMap(cells => {
      const text = cells[column.at]?.text.trim() ?? ''
      const given = text === '' ? NOT_GIVEN : givenIn(text, column, inTable.map)
      const read = readBeside(inTable, { cells }, column, field => answersOf(field, review))
      const place = cells[direction.at]?.place
      if (given === NOT_GIVEN || place === undefined) return []
      const odd = given.map(({ said }) => ({ ...said, ...read }) as Record<string, string>).find(isWithoutState)
      return odd === undefined
        ? []
        : [
            fault(
              'known-value',
              place,
              `Unexpected ${quoted(odd.direction ?? '')} of what is ${quoted(odd.state ?? 'not-seen')}, expected a state in which it can promote or hinder`,
              `say in the table in which state it is: ${STATES_OF_EFFECT.map(quoted).join(', ')}; or that it \`describes\`.`,
            ),
          ]
    })
  })
}

function isWithoutState({ state = 'not-seen', direction = '' }: Record<string, string>): boolean {
  return (direction === 'promotes' || direction === 'hinders') && !isStateOfEffect(state)
}

/** Each country once that stands in no region of the protocol: nothing of the review would count a study that is set there. */
function inNoRegion(table: Table, column: ColumnInTable, { protocol }: Review): Problem[] {
  const inRegion = new Set(protocol.regions.flatMap(({ countries }) => countries))
  if (inRegion.has('any-other')) return []
  const found = new Map<string, Place>()
  for (const row of table.rows)
    for (const item of itemsOf(row[column.at]?.text ?? '', column)) {
      const code = answerIn(item, 'countries', column.cells)
      const place = row[column.at]?.place
      if (code === undefined || place === undefined || isMissing(code) || isPlaceholder(item)) continue
      if (!inRegion.has(code) && !found.has(code)) found.set(code, place)
    }
  return [...found].map(([code, place]) =>
    fault(
      'known-value',
      place,
      `Unexpected country ${quoted(code)}, expected a country in a region of the protocol`,
      `add ${quoted(code)} to a region in the protocol; or, where it is none of the review, write in the map under "cells" of the column that it is \`not-applicable\`.`,
    ),
  )
}

/** Each answer once that nobody explains. */
function unexplained(table: Table, { at, cells }: ColumnInTable, ofTable: MapInTable['map']['cells']): Placed[] {
  const given = table.rows.flatMap(row => row[at] ?? []).filter(({ text }) => text.trim() !== '')
  const unknown = given.filter(({ text }) => answerOfCode(text.trim(), cells, ofTable) === undefined)
  return [...new Map(unknown.toReversed().map(cell => [plainName(cell.text), cell])).values()].toReversed()
}

/** So many answers in one column are what it names. */
function namesCodes(path: string, { column }: ColumnInTable, [first, ...others]: readonly Placed[]): Problem {
  if (first === undefined) throw new Error('a column of many answers has a first')
  return fault(
    'known-value',
    first.place,
    `Unexpected ${quoted(first.text.trim())} and ${others.length} other answers in ${quoted(column)}, which is \`code\`, expected a few answers by which a cell gives the code or does not`,
    `write "as": "codes" beside ${quoted(column)} in ${path}, with "between" where a cell names several; or what else it is.`,
  )
}

const ANSWERS = `\`${NOT_GIVEN}\`, \`not-seen\` where it is given in a state that is not told, or its state: ${wordsOf(STATE).map(quoted).join(', ')}`
const WITH_DIRECTION = `with a direction where the cell says one (${wordsOf(DIRECTION).map(quoted).join(', ')}; to promote or hinder only what is present, absent or supposed)`

function notAnAnswer(path: string, is: string, place: Place): Problem {
  return fault(
    'known-value',
    place,
    `Unexpected ${quoted(is)}, expected what the cell says of a code, such as \`${NOT_GIVEN}\`, \`not-seen\` or \`present hinders\``,
    `write in ${path} ${ANSWERS}, ${WITH_DIRECTION}.`,
  )
}

function notAWord(path: string, is: string, words: readonly string[], place: Place): Problem {
  return fault(
    'known-value',
    place,
    `Unexpected ${quoted(is)}, expected a word of the field`,
    `write one of ${words.map(quoted).join(', ')} in ${path}.`,
  )
}

function notExplained(path: string, { text, place }: Placed): Problem {
  const cell = text.trim()
  return fault(
    'known-value',
    place,
    `Unexpected ${quoted(cell)} in a column of a code, expected an answer that ${path} explains`,
    `add { "cell": ${JSON.stringify(cell)}, "is": "not-seen" } to "cells" in ${path}; in place of \`not-seen\`, where it says more: ${ANSWERS}, ${WITH_DIRECTION}. Where what stands there are codes by name, the column is \`codes\`.`,
  )
}
