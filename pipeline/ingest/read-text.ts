import { measureOf } from '../../schema/measure-of.ts'
import { type FaultId, fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { unseenIn } from '../diagnostics/unseen.ts'
import { encodedTwice } from '../encoding/encoded-twice.ts'
import type { KnownText } from '../encoding/known-text.ts'
import type { Kept } from '../review/kept.ts'
import type { SourceFile } from '../review/source-file.ts'
import { encodingProblem } from './encoding-problem.ts'
import { mergeProblems } from './merge-problems.ts'
import { type PlaceOf, positionsOf, type ReadText } from './positions.ts'
import { twiceProblem } from './twice-problem.ts'
import { unreadProblem } from './unread-problem.ts'
import { moreUnseen, unseenProblem } from './unseen-problem.ts'
import { withEdits } from './with-edits.ts'

/** A file of `sources/`, what the other files are written with, and what earlier runs made of files that hold the same. */
export interface FileToRead extends SourceFile {
  known?: () => KnownText
  kept?: Kept | undefined
}

/** The most runs of characters nobody sees that are told of one file: past them it is no text. */
const MOST_UNSEEN = 1000

/**
 * Turns bytes into text: UTF-8 without byte-order mark, LF, NFC, no characters that nobody sees, encoded once, no merge markers, not empty.
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
  const typed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  // Where carriage returns alone end the lines, as on old Macs, they are read as `fix` writes them, and every character keeps its place.
  const text = typed.includes('\n') ? typed : typed.replaceAll('\r', '\n')
  const placeOf = positionsOf(path, text)
  const problems = problemsIn(path, typed, placeOf)
  const twice = encodedTwice(text)
  problems.push(...twiceProblem(path, { text, placeOf }, twice))
  const unseen = unseenIn(text).filter(run => !twice.some(one => one.from <= run.from && run.to <= one.to))
  for (const run of unseen.slice(0, MOST_UNSEEN)) problems.push(unseenProblem(text, run, placeOf(run.from, run.to)))
  const [next] = unseen.slice(MOST_UNSEEN)
  if (next !== undefined) problems.push(moreUnseen(unseen.length, MOST_UNSEEN, placeOf(next.from, next.to)))
  const empty = text.replace(/^\ufeff/, '').trim() === ''
  if (empty)
    return stop(
      'not-empty',
      wholeFile(path),
      'Unexpected empty file, expected its content',
      `write ${path} again, or delete it.`,
    )
  const unreadable = problems.some(d => d.rule === 'no-merge-marker')
  const edits = [
    ...twice.map(({ from, to, once }) => ({ from, to, instead: once })),
    ...unseen.map(({ from, to }) => ({ from, to, instead: '' })),
  ]
  return { value: unreadable ? undefined : withEdits({ text, placeOf }, edits), problems }
}

/** How a program saved the text is one slip: where there are a mark and carriage returns, it is told at the mark what takes both away. */
function problemsIn(path: string, text: string, placeOf: PlaceOf): Problem[] {
  const found: Problem[] = []
  const add = (id: FaultId, from: number, to: number, what: string, fix: string) =>
    found.push(fault(id, placeOf(from, to), what, fix))
  const hasMark = text.startsWith('\ufeff')
  const cr = text.indexOf('\r')
  const instead = cr === -1 ? undefined : 'writes line feeds'
  if (hasMark)
    add(
      'no-byte-order-mark',
      0,
      1,
      'Unexpected byte-order mark, expected text from the first character',
      `run \`npm run fix\`, which ${['takes the mark out', instead].filter(one => one !== undefined).join(' and ')}.`,
    )
  else if (instead !== undefined)
    add(
      'line-feed',
      cr,
      cr + 1,
      'Unexpected carriage return, expected lines that end in a line feed',
      `run \`npm run fix\`, which ${instead}.`,
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
  found.push(...mergeProblems(path, text, placeOf))
  return found
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
