import { measureOf } from '../../schema/measure-of.ts'
import { type FaultId, fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { KnownText } from '../encoding/known-text.ts'
import type { SourceFile } from '../review/source-file.ts'
import { encodingProblem } from './encoding-problem.ts'
import { type PlaceOf, positionsOf } from './positions.ts'
import { unreadProblem } from './unread-problem.ts'

/** A file of `sources/`, and what the other files are written with. */
export interface FileToRead extends SourceFile {
  known?: () => KnownText
}

export interface ReadText {
  text: string
  placeOf: PlaceOf
}

/** A line that a version-control merge left behind. */
export const MERGE_MARKER = /^(<{7}|={7}|>{7}|\|{7})(?=[ \n]|$).*$/gm

/**
 * Turns bytes into text: UTF-8 without byte-order mark, LF, NFC, no control characters, no merge markers, not empty.
 *
 * `undefined` where the text cannot be trusted at all (other encoding, too large, empty, merge markers); otherwise the text is read on, so that the problems
 * behind this one are reported in the same run.
 */
export function readText(file: FileToRead): WithProblems<ReadText | undefined> {
  const { path, bytes } = file
  const stop = (...found: Parameters<typeof fault>) => ({ value: undefined, problems: [fault(...found)] })
  if (bytes.length > measureOf(path).bytes)
    return { value: undefined, problems: [unreadProblem(path, { is: 'too large', size: bytes.length })] }
  const encoding = encodingProblem(file, file.known)
  if (encoding !== undefined) return { value: undefined, problems: [encoding] }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const placeOf = positionsOf(path, text)
  const problems = problemsIn(path, text, placeOf)
  const empty = text.replace(/^\ufeff/, '').trim() === ''
  if (empty)
    return stop(
      'not-empty',
      wholeFile(path),
      'Unexpected empty file, expected its content',
      `write ${path} again, or delete it.`,
    )
  const unreadable = problems.some(d => d.rule === 'no-merge-marker')
  return { value: unreadable ? undefined : { text, placeOf }, problems }
}

function problemsIn(path: string, text: string, placeOf: PlaceOf): Problem[] {
  const found: Problem[] = []
  const add = (id: FaultId, from: number, to: number, what: string, fix: string) =>
    found.push(fault(id, placeOf(from, to), what, fix))
  if (text.startsWith('\ufeff'))
    add(
      'no-byte-order-mark',
      0,
      1,
      'Unexpected byte-order mark, expected text from the first character',
      'run `npm run fix`, which takes it out.',
    )
  const cr = text.indexOf('\r')
  if (cr !== -1)
    add(
      'line-feed',
      cr,
      cr + 1,
      'Unexpected carriage return, expected lines that end in a line feed',
      'run `npm run fix`, which writes line feeds.',
    )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/.exec(text)
  if (control !== null)
    add(
      'no-control-character',
      control.index,
      control.index + 1,
      `Unexpected control character U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}, expected text`,
      `delete it from ${path}.`,
    )
  if (text.normalize('NFC') !== text) {
    const at = firstDifference(text, text.normalize('NFC'))
    add(
      'nfc',
      at,
      at + 1,
      'Unexpected decomposed letter, expected composed letters (NFC)',
      'run `npm run fix`, which composes them.',
    )
  }
  for (const marker of text.matchAll(MERGE_MARKER))
    add(
      'no-merge-marker',
      marker.index,
      marker.index + marker[0].length,
      `Unexpected merge marker ${quoted(marker[0])}, expected a settled text`,
      `choose a side in ${path} and delete the markers.`,
    )
  return found
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
