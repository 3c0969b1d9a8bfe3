import type { Stand } from '../../schema/sheets.ts'
import { fault } from '../diagnostics/faults.ts'
import { lookAlikeIn } from '../diagnostics/look-alike.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { SourceFile } from '../review/source-file.ts'
import { isWorkbook, nameMeant } from './name-meant.ts'

/** A file that the review does not know, and the path in the sources that it is meant to have where that is told. */
export interface UnknownFile {
  problem: Problem
  meant: string | undefined
}

/** Says what to do with it so that nothing in it is lost: rename it, save it as text, or put it together with the file that has its name already. */
export function unknownFile(
  root: string,
  file: SourceFile,
  files: readonly SourceFile[],
  where: Stand | undefined,
): UnknownFile {
  const { path } = file
  const name = path.split('/').at(-1) ?? ''
  const meant = where === undefined ? undefined : nameMeant(name, where)
  const target = meant === undefined ? undefined : path.slice(0, path.length - name.length) + meant
  const present = files.find(one => one.path === target)
  const [from, to] = [`${root}/${path}`, `${root}/${target}`]
  const say = (expected: string, fix: string) => ({
    problem: fault('known-file', wholeFile(from), `Unexpected file ${quoted(name)}, ${expected}`, fix),
    meant: target,
  })
  if (meant === undefined) return say('expected a file the review knows', `rename ${from}, or move it out of ${root}.`)
  if (present === undefined)
    return say(
      `expected a file the review knows${lookAlikeIn(name, meant) ?? `; it looks like ${quoted(meant)}`}`,
      isWorkbook(name)
        ? `save what it holds as ${to}, as ${meant.endsWith('.csv') ? 'CSV' : 'plain text'}, and move ${from} out of ${root}.`
        : `rename ${from} to ${meant}.`,
    )
  if (Buffer.compare(Buffer.from(file.bytes), Buffer.from(present.bytes)) === 0)
    return say(`which holds the same as ${quoted(meant)} beside it`, `delete ${from}; ${to} holds all that it does.`)
  return say(
    `expected a file the review knows; ${quoted(meant)} stands beside it and holds something else`,
    `put into ${to} what is to count of it, and move ${from} out of ${root}.`,
  )
}
