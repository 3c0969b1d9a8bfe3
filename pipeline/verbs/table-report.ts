import { isOpen } from '../../schema/open-question.ts'
import { FORM_KIND } from '../../schema/vocabulary.ts'
import { isWordOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted, visible } from '../diagnostics/problem.ts'
import type { GuessedMap } from '../import/table/guess-map.ts'
import type { MapInTable } from '../import/table/mapped-columns.ts'
import type { TableExport } from '../import/table/read-study-table.ts'
import type { Table } from '../import/table/table.ts'
import type { ItemPieces } from './item-pieces.ts'
import { labelsAlike } from './labels-alike.ts'
import { mergedLines } from './merged-lines.ts'
import { endOfReport, shown } from './report-lines.ts'
import type { Run } from './run.ts'
import { type Said, told } from './said.ts'

/** What a map was guessed from, and what it asks. */
export function mapReport(run: Run, { table, map, mapPath }: { table: Table; map: GuessedMap; mapPath: string }): Said {
  const asked = questionsIn(map)
  const lines = [
    ...ofTable(table),
    `columns: ${map.columns.length}, each in ${mapPath} with what it is taken for:`,
    ...shown(
      run,
      map.columns.map(
        ({ column, as, label }) =>
          `${quoted(column)}: ${isOpen(as) ? 'asked' : as}${label === undefined || label === column ? '' : ` ${quoted(label)}`}`,
      ),
    ),
    `Wrote ${mapPath}, and nothing else. ${asked === 0 ? 'It asks nothing' : `It asks ${counted(asked, 'question')}: what begins with \`?\` is to be answered in its place`}; what it guesses is to be checked. Then run the same again.`,
  ]
  return told(lines.map(visible).join('\n'))
}

/** What of a table was taken, as what, and what was not, with the reason and how many. */
export function tableReport(
  run: Run,
  {
    table,
    map,
    file,
    pieces,
    include,
  }: { table: Table; map: MapInTable; file: TableExport; pieces: ItemPieces; include: boolean },
): Said {
  const { fresh, noted, met, joined, merged, left, sets, languages, facts } = pieces
  const included = noted.filter(({ decision }) => decision === 'included').length
  const added = facts.documents.reduce((sum, one) => sum + one.added, 0)
  const there = facts.documents.reduce((sum, one) => sum + one.there, 0)
  const codings = file.items.flatMap(one => one.codings.filter(({ attribute }) => attribute !== undefined))
  const onTexts = codings.filter(({ texts }) => texts.length > 0).length
  const inSheets = noted.reduce((sum, one) => sum + one.coded, 0)
  const passages = noted.reduce((sum, one) => sum + one.passages.length, 0)
  const disputed = noted.filter(({ agree }) => !agree).length
  const codes = sets.flatMap(one => one.fresh.flatMap(theme => theme.codes))
  const old = met.length + joined.length - (noted.length - fresh.length)
  const lines = [
    ...ofTable(table),
    `studies: ${file.items.length}, of which ${noted.length} get a note: ${fresh.length} that the screening did not have, ${noted.length - fresh.length} that wait in it`,
    `    ${included} included, ${counted(noted.length - included, 'draft')}; a draft enters no count before somebody has finished it`,
    ...(include || passages === 0
      ? []
      : [
          '    with --include those with passages that all read alike would be included: they would count among the studies, also where nobody read them by the codes that are counted',
        ]),
    ...(old === 0
      ? []
      : [
          `    fields left as they are, because the studies stand in the review with a note or were decided on, or are another study of the table once more: ${old}`,
        ]),
    ...(left.length === 0 ? [] : [`    not taken: ${left.length}`]),
    ...shown(
      run,
      left.map(({ item, because }) => `${item.item}: ${because}`),
    ),
    ...columnsTaken(map, file),
    `codes: ${sets.reduce((sum, one) => sum + one.codes.size, 0)}, of which ${codes.length} are new${codes.length === 0 ? '' : `, in a scheme that is not counted, such as ${codes[0]?.code}: ${codes[0]?.label}`}`,
    ...labelsAlike(run, sets, languages),
    `codings: ${codings.length}; ${onTexts} with a passage, of which ${inSheets} stand in sheets of notes that are written, on ${counted(passages, 'passage')}`,
    ...(inSheets === 0
      ? []
      : [
          '    what the map does not say of a cell, such as a direction, is `not-seen` and in no count; passages are quotations: put them in your own words',
        ]),
    ...mergedLines(run, merged),
    ...(disputed === 0 ? [] : [`    notes of which not all read every passage alike: ${disputed}; they stay drafts`]),
    `    ${codings.length - onTexts} without a passage, as facts, in no count: ${added} new, ${there} there before`,
    ...facts.documents.map(
      ({ id }) => `    to count them by code: the rows of the table facts with the source_id ${id}, by their fact`,
    ),
    `cells that say that a code was not given: ${file.notGiven}`,
    ...cellsLeft(run, table, file),
    ...endOfReport(run, 'studies', pieces),
  ]
  return told(lines.map(visible).join('\n'))
}

function ofTable({ path, rows, blank, above, headerLine, separator }: Table): string[] {
  return [
    `${path}: ${counted(rows.length, 'row')} below the columns in line ${headerLine}, parted by ${separator}; empty rows passed over: ${blank}`,
    ...(above.length === 0
      ? []
      : [`    not taken, because it stands above the columns: ${above.map(quoted).join(', ')}`]),
  ]
}

function columnsTaken({ columns, map }: MapInTable, { fields }: TableExport): string[] {
  const helps = [map.study, map.reviewer, ...columns.flatMap(({ where }) => where ?? [])]
  const left = columns.filter(({ as, column }) => as === 'leave' && !helps.includes(column))
  const ofForm = columns.filter(({ as }) => isWordOf(FORM_KIND, as))
  return [
    `columns: ${columns.length}; fields of the form ${ofForm.length}, for which the form gets ${fields.length}${fields.length === 0 ? '' : `: ${fields.map(({ field }) => field).join(', ')}`}`,
    ...(left.length === 0
      ? []
      : [`    not taken, because the map leaves them: ${left.map(({ column }) => quoted(column)).join(', ')}`]),
  ]
}

/** Cells by column and reason, with the place of the first of each. */
function cellsLeft(run: Run, { path }: Table, { cells }: TableExport): string[] {
  const groups = new Map<string, TableExport['cells']>()
  for (const one of cells) {
    const key = `${one.column}\n${one.because}\n${one.inPart}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const whole = cells.filter(({ inPart }) => inPart !== true).length
  return cells.length === 0
    ? []
    : [
        `cells not taken: ${whole}; taken in part: ${cells.length - whole}`,
        ...shown(
          run,
          [...groups.values()].map(group => {
            const [first] = group
            return `${path}:${first?.line}: ${quoted(first?.column ?? '')}${first?.inPart === true ? ' in part' : ''}, because ${first?.because}${group.length === 1 ? '' : `; ${group.length} cells`}`
          }),
        ),
      ]
}

function questionsIn(value: unknown): number {
  if (typeof value === 'string') return isOpen(value) ? 1 : 0
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, one) => sum + questionsIn(one), 0)
}
