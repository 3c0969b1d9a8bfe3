import { relative } from 'node:path'
import { measureOf } from '../../schema/measure-of.ts'
import { PAGES } from '../../schema/pages.ts'
import type { Review } from '../../schema/settled.ts'
import { diffAsMarkdown } from '../compare/as-markdown.ts'
import { diffAsText } from '../compare/as-text.ts'
import { diffOf, exitCodeOf, type Side } from '../compare/diff.ts'
import { kindOfChange } from '../compare/kind-of-change.ts'
import { answerSentences } from '../emit/answer-sentences.ts'
import { commitOf, filesAt, GitRefused, pathsChanged } from '../files/git.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TextFile } from '../review/text-file.ts'
import { aggregate, read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'
import { madeOnDisk, type Standing, staleness } from './stale-files.ts'

/** How a diff is said and how it ends. */
export interface DiffOptions {
  format: 'text' | 'markdown' | 'json'
  exitCode: boolean
}

/** The files of a side. `revision` is what git compares; the working tree has none, and a folder is `undefined`. */
interface Found {
  name: string
  input: readonly SourceFile[]
  revision: string | 'working tree' | undefined
}

/**
 * Compares two sides: git revisions, folders that hold sources, or the working tree (the default head; the default base is HEAD). Both are recomputed from
 * their sources with the code that is running. Committed output is asked only where that code cannot read a revision, and it is said.
 */
export async function diff(
  run: Run,
  words: readonly string[],
  options: DiffOptions,
): Promise<Omit<Said, 'code'> & { code: number }> {
  const [baseWord = 'HEAD', headWord, ...more] = words
  if (more.length > 0) return usage('Name at most two sides: `diff [base] [head]`.')
  const base = await sideOf(run, baseWord)
  if (typeof base === 'string') return usage(base)
  const head = headWord === undefined ? await workingTree(run) : await sideOf(run, headWord)
  if (typeof head === 'string') return usage(head)
  const found = diffOf(
    await recomputed(run, base),
    await recomputed(run, head),
    kindOfChange(await changed(run, base, head), ownPath(run)),
  )
  const stdout = {
    text: () => diffAsText(found),
    markdown: () => diffAsMarkdown(found),
    json: () => `${JSON.stringify(found, undefined, 2)}\n`,
  }[options.format]()
  return { stdout, stderr: '', code: options.exitCode ? exitCodeOf(found) : 0 }
}

/** A revision if git knows it, else a folder; or why there is neither. */
async function sideOf(run: Run, word: string): Promise<Found | string> {
  try {
    const input = await filesAt(await commitOf(word), run.sources, path => measureOf(path).bytes)
    return input.length > 0 ? { name: word, input, revision: word } : `There is no folder ${run.sources} at ${word}.`
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error
    for (const sources of word === '' ? [] : [`${word}/sources`, word]) {
      const input = await readAll({ ...run, sources })
      if (input?.some(file => file.path === PAGES.protocol.file)) return { name: word, input, revision: undefined }
    }
    return `There are no sources at \`${word}\`: no folder holds them, and ${error.message}.`
  }
}

async function workingTree(run: Run): Promise<Found | string> {
  const input = await readAll(run)
  return input === undefined
    ? `There are no sources at ${run.sources}.`
    : { name: 'the working tree', input, revision: 'working tree' }
}

async function recomputed(run: Run, { name, input, revision }: Found): Promise<Side> {
  const { problems, review, underWay } = read(run.sources, input)
  return {
    name,
    // One character a byte where it is no UTF-8, so that no two different files look alike.
    files: input.map(({ path, bytes, unread }) => ({
      path,
      text: unread === undefined ? asCharacters(bytes) : `(${unread.is})`,
    })),
    sources: underWay,
    problems,
    ...(review === undefined
      ? { tables: undefined, output: await outputAt(run, revision) }
      : { ...(await toldBy(run, review, revision)), output: [] }),
  }
}

/** What a side tells of itself: its tables, its answer, and whether what it made is as its sources give it. */
async function toldBy(run: Run, review: Review, revision: Found['revision']) {
  const tables = aggregate(review)
  const answer = answerSentences(review, tables)
  if (revision === undefined) return { tables, answer }
  const standing = revision === 'working tree' ? madeOnDisk(run.files) : madeAt(revision)
  const { stale: n, folders } = await staleness(run, review, tables, standing)
  return { tables, answer, stale: { n, folders } }
}

/** A folder outside the repository holds nothing at any revision. */
function madeAt(revision: string): Standing {
  return async folder => {
    const files = await filesAt(revision, folder).catch((error: unknown) => {
      if (error instanceof GitRefused) return []
      throw error
    })
    return new Map(files.map(({ path, bytes }) => [path, bytes]))
  }
}

/** What a revision published. The working tree may hold what an earlier one did, so it is not asked. */
async function outputAt(run: Run, revision: Found['revision']): Promise<TextFile[]> {
  if (revision === undefined || revision === 'working tree') return []
  return (await filesAt(revision, run.output)).map(({ path, bytes }) => ({ path, text: asCharacters(bytes) }))
}

function asCharacters(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('utf8')
  return Buffer.from(text).equals(buffer) ? text : buffer.toString('latin1')
}

/** The paths git names; between folders only the sources can be compared. */
async function changed(run: Run, base: Found, head: Found): Promise<string[]> {
  if (base.revision !== undefined && base.revision !== 'working tree' && head.revision !== undefined)
    return pathsChanged(base.revision, head.revision === 'working tree' ? undefined : head.revision)
  const now = new Map(head.input.map(file => [file.path, Buffer.from(file.bytes)]))
  const old = new Map(base.input.map(file => [file.path, Buffer.from(file.bytes)]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(path => {
      const [a, b] = [old.get(path), now.get(path)]
      return a === undefined || b === undefined || !a.equals(b)
    })
    .map(path => `${ownPath(run)}/${path}`)
}

/** The sources folder as git names it from here. */
function ownPath({ sources }: Run): string {
  return relative('', sources).replaceAll('\\', '/')
}
