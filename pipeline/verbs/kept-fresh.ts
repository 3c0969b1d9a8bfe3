import { dirname, relative } from 'node:path'
import { FILES_AT_TOP } from '../emit/cite/files-at-top.ts'
import { hasAnswer, withAnswer } from '../emit/readme-block.ts'
import type { FileSystem } from '../files/file-system.ts'
import type { Emitted } from '../stages.ts'
import type { Run } from './run.ts'

/** A file outside the made folders that a run keeps fresh: what it holds, and what it should hold. `undefined` is no file. */
export interface KeptFresh {
  path: string
  before: Uint8Array | undefined
  /** Somebody else wrote it, so that it stays as it is. */
  isTheirs: boolean
  wanted: (report: Emitted['report']) => string | undefined
}

/**
 * The README with its answer, and what others look for beside it, at the top of the repository; none where no README has a place for an answer, because then
 * nobody said that this is the top. Links lead from where the README stands, wherever the run was started.
 */
export async function keptFresh(
  { readme, output }: Pick<Run, 'readme' | 'output'>,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<KeptFresh[]> {
  if (readme === undefined) return []
  const before = await read(readme)
  const text = textOf(before)
  if (text === undefined || !hasAnswer(text)) return []
  const top = dirname(readme)
  const answer: KeptFresh = {
    path: readme,
    before,
    isTheirs: false,
    wanted: report => withAnswer(text, report, relative(top, output).replaceAll('\\', '/')),
  }
  const others = FILES_AT_TOP.map(async ({ name, mark, textOf: said }): Promise<KeptFresh> => {
    const path = top === '.' ? name : `${top}/${name}`
    const before = await read(path)
    const text = textOf(before)
    const isTheirs = text !== undefined && !text.includes(mark)
    return { path, before, isTheirs, wanted: ({ review }) => (isTheirs ? text : said(review)) }
  })
  return [answer, ...(await Promise.all(others))]
}

/** Does it hold what it should, which its `wanted` gives? */
export function isFresh({ before }: KeptFresh, wanted: string | undefined): boolean {
  return textOf(before) === wanted
}

/** What stands behind a path that may be a link. */
export async function readReal(files: FileSystem, path: string): Promise<Uint8Array | undefined> {
  return files.read(await files.realPath(path))
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}
