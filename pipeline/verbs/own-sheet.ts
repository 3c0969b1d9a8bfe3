import { MEASURE } from '../../schema/measure.ts'
import { type Place, type Placed, wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { readText } from '../ingest/read-text.ts'
import { cellsOf } from '../ingest/sheet-cells.ts'
import { OF_FILE } from '../packet/given-sheet.ts'
import { nameInPacket, sourceInPacket } from '../packet/packet-name.ts'
import type { SourceFile } from '../review/source-file.ts'
import { references } from '../rules/references.ts'

/** A sheet of a packet that came back, as the sources would have it: without the column that says which file it is of. */
export interface OwnSheet {
  bytes: Uint8Array
  /** How many passages it asks for, where nothing is coded in it yet. */
  uncoded?: number
  problems: Problem[]
}

/**
 * Sees that a sheet is the one that was given out for its file. Rows alone do not tell: `p1` to `p3` are passages of many studies, so two sheets that were
 * exchanged would be read as good.
 *
 * Every line and column but the last stays where it was, so that a rule speaks of the sheet as it was filled in. What cannot be read as a sheet is left to the
 * rules.
 */
export function ownSheet({ path, bytes }: SourceFile, coder: string, id: string): OwnSheet {
  const file = sourceInPacket(nameInPacket(coder, id))
  const { value: read } = readText({ path, bytes })
  const cells = read === undefined ? undefined : cellsOf(read.text, { begin: 0, separator: ',' }, read.placeOf, MEASURE)
  if (read === undefined || cells === undefined || !('lines' in cells)) return { bytes, problems: [] }
  const lines = cells.lines.map(({ placed }) => placed())
  const [header = [], ...rows] = lines
  const head = header.at(-1)
  if (head?.text !== OF_FILE) return { bytes, problems: [lost(path, head?.place ?? wholeFile(path), file)] }
  const typed = rows.filter(row => row.length === header.length).flatMap(row => row.at(-1) ?? [])
  const other = typed.find(({ text }) => text !== '' && text !== file)
  // A row that was added as a row of the sheet stands in the sources has no cell for the file.
  const isWithFile = (row: readonly Placed[]) => row.length !== header.length - 1 || row.at(-1)?.text === file
  const isLost = rows.length > 0 && typed.every(({ text }) => text === '')
  const isGiven = (at: number) => ['passage', OF_FILE].includes(header[at]?.text ?? '')
  const isOpen = rows.every(row => row.every(({ text }, at) => isGiven(at) || text.trim() === ''))
  return {
    ...(isOpen && rows.length > 0 ? { uncoded: rows.length } : {}),
    bytes: Buffer.from(withoutLast(Buffer.from(bytes).toString('utf8'), lines.filter(isWithFile))),
    problems: [
      ...(other === undefined ? [] : [exchanged(path, other, file)]),
      ...(isLost ? [lost(path, head.place, file)] : []),
    ],
  }
}

/** The text without the last cell of each of these lines, and the comma before it. */
function withoutLast(text: string, rows: readonly (readonly Placed[])[]): string {
  const lines = text.split('\n')
  for (const cells of rows) {
    const [before, last] = [cells.at(-2)?.place, cells.at(-1)?.place]
    if (before === undefined || last === undefined) continue
    const rest = (lines[last.endLine - 1] ?? '').slice(last.endColumn - 1)
    lines[before.endLine - 1] = `${(lines[before.endLine - 1] ?? '').slice(0, before.endColumn - 1)}${rest}`
  }
  return lines.join('\n')
}

const WHY = 'the rows of one study would be taken for readings of the passages of another.'

function lost(path: string, place: Place, file: string): Problem {
  return {
    place,
    rule: references.passage.id,
    what: `Missing ${quoted(file)} in the last column \`${OF_FILE}\`, expected it as it was given out`,
    why: WHY,
    fix: `see that ${path} is the sheet of ${file}, and write ${file} into a last column \`${OF_FILE}\` of each row.`,
  }
}

function exchanged(path: string, { text, place }: Placed, file: string): Problem {
  return {
    place,
    rule: references.passage.id,
    what: `Unexpected ${quoted(text)}, expected ${quoted(file)}: the sheet was given out for another file`,
    why: WHY,
    fix: `see whether ${path} was exchanged with the sheet of ${text}, and name each as its last column says; if it was not, write ${file} there again.`,
  }
}
