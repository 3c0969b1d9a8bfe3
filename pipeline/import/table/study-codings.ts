import { isLostText } from '../../../schema/lost-in-spreadsheet.ts'
import { NOT_GIVEN, type TableMap } from '../../../schema/table-map.ts'
import type { Coding, MarkedText } from '../coded-items/coded-export.ts'
import { plainText } from '../plain-text.ts'
import type { Answers } from './answer-in.ts'
import { answerOfCode } from './code-answer.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import { readBeside } from './read-beside.ts'
import { isSettled, type RowOfStudy, type StudyInTable } from './studies-in.ts'
import type { LeftCell } from './study-fields.ts'
import type { TableCodes } from './table-codes.ts'

/** The codes that a study was given, and the texts that stand beside none. */
export interface StudyCodings {
  codings: readonly Coding[]
  left: readonly LeftCell[]
  /** How many cells say that a code was not given. */
  notGiven: number
}

/**
 * Reads the columns of codes row by row, with the passage that the map names beside each. What all settled on is no reading of one coder: a ruling says why, which
 * no table does. A code of the codebook needs a passage, because it would be a finding without one.
 */
export function studyCodings(
  inTable: MapInTable,
  study: StudyInTable,
  codes: TableCodes,
  answersOf: (field: string) => Answers,
): StudyCodings {
  const codings: Coding[] = []
  const left: LeftCell[] = []
  let notGiven = 0
  for (const row of study.rows)
    for (const column of inTable.columns) {
      const cell = row.cells[column.at]
      const text = cell?.text.trim() ?? ''
      if (cell === undefined || text === '' || !CODES.includes(column.as)) continue
      const reviewer = column.by ?? row.reviewer
      const leave = (because: string) => left.push({ column: column.column, line: cell.place.line, because })
      if (isSettled(inTable, reviewer) || isLostText(text)) {
        leave(
          isLostText(text)
            ? 'a spreadsheet lost what stood there'
            : 'a ruling on what all settled on says why, which no table does',
        )
        continue
      }
      const given = givenIn(text, column, inTable.map)
      const read = readBeside(inTable, row, column, answersOf)
      if (given === NOT_GIVEN) notGiven++
      else
        for (const { item, said, beside } of given) {
          const key = codes.keyOf(column, item)
          const texts = passagesBeside(inTable, row, column)
          if (key === undefined) leave('nothing of its name is left in the letters that names have')
          else if (codes.isOfReview(key) && texts.length === 0)
            leave('no passage stands beside it, and a code of the codebook is found in one')
          else codings.push({ attribute: key, arm: beside, reviewer, texts, said: { ...said, ...read } })
        }
    }
  return { codings: [...codings, ...uncoded(inTable, study, codings)], left, notGiven }
}

const CODES = ['code', 'codes']

interface Given {
  item: string | undefined
  said?: Readonly<Record<string, string>>
  beside: string
}

/** What a cell says of the codes of its column. */
export function givenIn(text: string, column: ColumnInTable, { cells }: TableMap): typeof NOT_GIVEN | Given[] {
  if (column.as === 'codes') {
    const given = itemsOf(text, column).flatMap((item): Given[] => {
      const answer = answerOfCode(item, column.cells)
      if (answer === NOT_GIVEN) return []
      return [{ item, beside: '', ...(answer === undefined ? {} : { said: { ...answer } }) }]
    })
    return given.length === 0 ? NOT_GIVEN : given
  }
  const answer = answerOfCode(text, column.cells, cells)
  return answer === undefined || answer === NOT_GIVEN
    ? NOT_GIVEN
    : [{ item: undefined, said: { ...answer }, beside: plainText(text) }]
}

/** The passage that the map names beside a column, as it stands in the same row. */
function passagesBeside(inTable: MapInTable, row: RowOfStudy, { passage }: ColumnInTable): MarkedText[] {
  const column = inTable.columns.find(one => one.column === passage)
  return column === undefined ? [] : textsIn(inTable, row, column)
}

/** The texts of a cell, each once. */
function textsIn({ columns }: MapInTable, row: RowOfStudy, column: ColumnInTable): MarkedText[] {
  const place = columns.find(one => one.column === column.where)
  const where = place === undefined ? '' : plainText(row.cells[place.at]?.text ?? '')
  const text = row.cells[column.at]?.text.trim() ?? ''
  return itemsOf(text, column)
    .map(one => ({ text: plainText(one), where: where === '' ? plainText(column.label) : where }))
    .filter(one => one.text !== '')
}

/** Texts that nobody gave a code are passages all the same, on which whoever wrote them down found none. */
function uncoded(inTable: MapInTable, { rows }: StudyInTable, codings: readonly Coding[]): Coding[] {
  const passages = inTable.columns.filter(({ as }) => as === 'passage')
  return rows.flatMap(row =>
    passages.flatMap((column): Coding[] => {
      const reviewer = column.by ?? row.reviewer
      if (isSettled(inTable, reviewer)) return []
      const coded = new Set(
        codings.filter(one => one.reviewer === reviewer).flatMap(({ texts }) => texts.map(({ text }) => text)),
      )
      const texts = textsIn(inTable, row, column).filter(({ text }) => !coded.has(text))
      return texts.length === 0 ? [] : [{ attribute: undefined, arm: '', reviewer, texts }]
    }),
  )
}
