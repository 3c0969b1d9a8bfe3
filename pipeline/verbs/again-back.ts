import { NONE } from '../../schema/reserved.ts'
import { fileOf } from '../../schema/sheets.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { nameInPacket, sheetInPacket } from '../packet/packet-name.ts'
import { rereadings } from '../recode/rereading.ts'
import { rowsOf } from '../recode/sheet-rows.ts'
import { type ReadAgain, type SheetAgain, sheetAgain } from '../recode/split-code.ts'
import { notePath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import { references } from '../rules/references.ts'
import { filesAgain } from './files-again.ts'
import { ownSheet } from './own-sheet.ts'
import { packetBack } from './packet-back.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/** What came back of all coders: their sheets as they would be, with what is wrong in them. */
export interface Back {
  sheets: SheetAgain[]
  problems: Problem[]
  /** The passages that were read again, with their source. */
  passages: ReadonlySet<string>
  files: SourceFile[]
}

/** Reads the folders in which each coder’s part comes back. Says why not where one of them is not as it was given out. */
export async function againBack(
  run: Run,
  input: readonly SourceFile[],
  before: Read,
  code: string,
  into: readonly string[],
  folder: string,
): Promise<Back | Said> {
  const review = before.underWay
  const found: Back & { passages: Set<string> } = { sheets: [], problems: [], passages: new Set(), files: [] }
  const typed = new Map([...before.sources.studies, ...before.sources.documents].map(one => [one.id, one.sheets]))
  for (const { coder, sources } of rereadings(review, code)) {
    const own = `${folder}/${coder}`
    const filesOf = (chosen: typeof sources) => filesAgain(review, into, { coder, sources: chosen })
    const called = `passage to read again, ${sources.length === 1 ? 'its file' : `all ${sources.length} files of them`}`
    const back = await packetBack(run, own, input, { review, coder, sources, filesOf, called })
    if ('stderr' in back) return back
    const left = sources.find(({ id }) => !back.chosen.some(one => one.id === id))
    if (left !== undefined)
      return usage(
        `${own} lacks ${nameInPacket(coder, left.id)}.md and its sheet; bring them back. Nothing was written.`,
      )
    for (const source of back.chosen) {
      const from = `${own}/${sheetInPacket(nameInPacket(coder, source.id), coder)}`
      const bytes = back.files.get(from.slice(own.length + 1)) ?? new Uint8Array()
      const sheet = ownSheet({ path: from, bytes }, coder, source.id)
      const read = readSheet({ path: from, bytes: sheet.bytes })
      const rows = read.value === undefined ? [] : rowsOf(read.value)
      const there = typed.get(source.id)?.get(fileOf('coding', coder))
      if (there === undefined) throw new Error(`${source.id} has no sheet of ${coder}`)
      const again: ReadAgain = { source, coder, from, rows }
      found.files.push({ path: from, bytes: sheet.bytes })
      found.problems.push(...sheet.problems, ...read.problems, ...otherCodes(again, into))
      found.sheets.push(sheetAgain(there, code, again))
      for (const { value } of source.passages) found.passages.add(`${source.id}/${value.passage}`)
    }
  }
  return found
}

/** Only the codes that take the place of the one were asked, or that none of them fits. */
function otherCodes({ from, rows }: ReadAgain, into: readonly string[]): Problem[] {
  return rows.flatMap(({ cells, line }) => {
    const given = cells.get('code') ?? ''
    const column = (cells.get('passage')?.length ?? 0) + 2
    if (given === '' || given === NONE || into.includes(given)) return []
    return [
      {
        place: { path: from, line, column, endLine: line, endColumn: column + given.length },
        rule: references.code.id,
        what: `Unexpected code ${quoted(given)}, expected ${into.map(quoted).join(', ')} or \`${NONE}\``,
        why: references.code.reason,
        fix: `give the passage one of these, or \`${NONE}\`, in ${from}.`,
      },
    ]
  })
}

/** A problem in a sheet as it would be, at the line that was filled in; what a note says of a coder, at the sheet that came back. */
export function whereItCameFrom(problem: Problem, sheets: readonly SheetAgain[]): Problem {
  const { place } = problem
  const sheet = sheets.find(({ path }) => path === place.path)
  const from = sheet?.cameFrom[place.line - 1]
  if (sheet !== undefined && from !== undefined)
    return {
      ...problem,
      place: { ...place, path: from.path, line: from.line, endLine: from.line },
      what: problem.what.replaceAll(sheet.path, from.path),
      fix: problem.fix.replaceAll(sheet.path, from.path),
    }
  const beside = sheets.find(({ path }) => notePath({ path: path.slice(0, path.lastIndexOf('/')) }) === place.path)
  const at = beside?.cameFrom.find(one => one !== undefined)?.path
  return at === undefined || beside === undefined
    ? problem
    : { ...problem, place: wholeFile(at), fix: problem.fix.replaceAll(beside.path, at) }
}
