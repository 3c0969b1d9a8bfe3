import { dirname, join, relative, resolve } from 'node:path'
import { measureOf } from '../../schema/measure-of.ts'
import { PAGES } from '../../schema/pages.ts'
import type { Review } from '../../schema/settled.ts'
import { diffAsMarkdown } from '../compare/as-markdown.ts'
import { diffAsText } from '../compare/as-text.ts'
import { type Commits, type Diff, diffOf, exitCodeOf, type Side } from '../compare/diff.ts'
import { hasMachinery, type Places, type Touched, whatIsTouched } from '../compare/what-is-touched.ts'
import { answerBeside, answerSentences } from '../emit/answer-sentences.ts'
import { FILES_AT_TOP } from '../emit/cite/files-at-top.ts'
import { commitOf, fileAt, filesAt, GitRefused, isLinkAt, namesOfRevisions, pathsChanged } from '../files/git.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TextFile } from '../review/text-file.ts'
import { nearestAmong } from '../rules/rule.ts'
import { aggregate, read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { usage, type Words } from './said.ts'
import { madeOnDisk, type Standing, staleness } from './stale-files.ts'
import { type MadeSide, ownPath, unlikeMade } from './unlike-made.ts'

/** How a diff is said and how it ends. */
export interface DiffOptions {
  format: 'text' | 'markdown' | 'json'
  exitCode: boolean
}

const WORKING_TREE = 'working tree'

/** The files of a side. `revision` is the commit that git compares; the working tree has a word in its place, and a folder is `undefined`. */
interface Found {
  name: string
  input: readonly SourceFile[]
  revision: string | undefined
}

/**
 * Compares two sides: git revisions, folders that hold sources, or the working tree (the default head; the default base is HEAD). Both are recomputed from
 * their sources with the code that is running. Committed output is asked only where that code cannot read a revision, or is not that of the revision, and it
 * is said.
 */
export async function diff(
  run: Run,
  words: readonly string[],
  options: DiffOptions,
): Promise<Words & { code: number }> {
  if (words.length > 2) return usage('Name at most two sides: `diff [base] [head]`.')
  const found = await difference(run, words[0], words[1])
  if (typeof found === 'string') return usage(found)
  const stdout = {
    text: () => diffAsText(found),
    markdown: () => diffAsMarkdown(found),
    json: () => `${JSON.stringify(found, undefined, 2)}\n`,
  }[options.format]()
  return { stdout, stderr: '', code: options.exitCode ? exitCodeOf(found) : 0 }
}

/** The same as data; a line that says why where a side is nowhere. */
export async function difference(run: Run, baseWord = 'HEAD', headWord?: string): Promise<Diff | string> {
  const base = await sideOf(run, baseWord)
  if (typeof base === 'string') return base
  const head = headWord === undefined ? await workingTree(run) : await sideOf(run, headWord)
  if (typeof head === 'string') return head
  const [before, after] = [await recomputed(run, base), await recomputed(run, head)]
  const paths = await changed(run, base, head)
  const unlike = head.revision === undefined ? [] : await unlikeMade(run, paths, madeBy(run, head.revision, after))
  const touched = whatIsTouched(paths, placesOf(run), unlike)
  const sides = [await published(run, base, before, touched), await published(run, head, after, touched)] as const
  return diffOf(...sides, touched, commitsOf(base, head))
}

/** A revision if git knows it, else a folder; or why there is neither. */
async function sideOf(run: Run, word: string): Promise<Found | string> {
  try {
    const revision = await commitOf(word)
    const input = await filesAt(revision, run.sources, path => measureOf(path).bytes)
    if (input.length === 0 && (await isLinkAt(revision, run.sources))) return linked(run, `at ${word}`)
    return input.length > 0 ? { name: word, input, revision } : `There is no folder ${run.sources} at ${word}.`
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error
    for (const sources of word === '' ? [] : [`${word}/sources`, word]) {
      const input = await readAll({ ...run, sources })
      if (input?.some(file => file.path === PAGES.protocol.file)) return { name: word, input, revision: undefined }
    }
    const meant = asTwoSides(word) ?? nearestAmong(word, await namesOfRevisions())
    return `There are no sources at \`${word}\`: no folder holds them, and ${error.message}${meant}.`
  }
}

/** What git writes as one word, with dots between two revisions, is two sides here. */
function asTwoSides(word: string): string | undefined {
  const [, base, head] = /^([^.].*?)?\.{2,3}([^./].*)?$/.exec(word) ?? []
  return base === undefined && head === undefined
    ? undefined
    : `; two sides are two words here: \`diff ${base ?? 'HEAD'} ${head ?? 'HEAD'}\``
}

async function workingTree(run: Run): Promise<Found | string> {
  if (await isLinkHere(run)) return linked(run, 'in the working tree')
  const input = await readAll(run)
  return input === undefined
    ? `There are no sources at ${run.sources}.`
    : { name: 'the working tree', input, revision: WORKING_TREE }
}

/** A side with what was made of its sources, where they could be read. */
interface Known {
  side: Omit<Side, 'output'>
  made: MadeSide['recomputed']
}

async function recomputed(run: Run, { name, input, revision }: Found): Promise<Known> {
  const { problems, review, underWay } = read(run.sources, input)
  const shared = {
    name,
    // One character a byte where it is no UTF-8, so that no two different files look alike.
    files: input.map(({ path, bytes, unread }) => ({
      path,
      text: unread === undefined ? asCharacters(bytes) : `(${unread.is})`,
    })),
    sources: underWay,
    problems,
  }
  if (review === undefined) return { side: { ...shared, tables: undefined }, made: undefined }
  const tables = aggregate(review)
  const answer = { answer: answerSentences(review, tables), answerBeside: answerBeside(review, tables) }
  const stale = await staleAt(run, review, tables, revision)
  return { side: { ...shared, tables, ...answer, ...stale }, made: { review, tables } }
}

/** A side with what it published, where it cannot be read or one code cannot speak for both sides. */
async function published(run: Run, { revision }: Found, { side }: Known, touched: Touched): Promise<Side> {
  const isAsked = side.tables === undefined || hasMachinery(touched)
  return { ...side, output: isAsked ? await outputAt(run, revision) : [] }
}

/** Is what a side made as its sources give it? */
async function staleAt(run: Run, review: Review, tables: Side['tables'], revision: Found['revision']) {
  if (revision === undefined || tables === undefined) return {}
  const { stale, folders } = await staleness(run, review, tables, standingAt(run, revision))
  return stale === 0 ? {} : { stale: { folders } }
}

function standingAt(run: Run, revision: string): Standing {
  return revision === WORKING_TREE ? madeOnDisk(run.files) : madeAt(revision)
}

/** What stands at a revision of what a run makes, beside what its sources give. */
function madeBy(run: Run, revision: string, { made }: Known): MadeSide {
  return {
    recomputed: made,
    standing: standingAt(run, revision),
    file: path => (revision === WORKING_TREE ? run.files.read(path) : fileAt(revision, path)),
  }
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
async function outputAt(run: Run, revision: Found['revision']): Promise<TextFile[] | undefined> {
  if (revision === undefined || revision === WORKING_TREE) return undefined
  return (await filesAt(revision, run.output)).map(({ path, bytes }) => ({ path, text: asCharacters(bytes) }))
}

function asCharacters(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('utf8')
  return Buffer.from(text).equals(buffer) ? text : buffer.toString('latin1')
}

/** The paths git names; between folders only the sources can be compared. */
async function changed(run: Run, base: Found, head: Found): Promise<string[]> {
  if (base.revision !== undefined && base.revision !== WORKING_TREE && head.revision !== undefined)
    return pathsChanged(base.revision, head.revision === WORKING_TREE ? undefined : head.revision)
  const now = new Map(head.input.map(file => [file.path, Buffer.from(file.bytes)]))
  const old = new Map(base.input.map(file => [file.path, Buffer.from(file.bytes)]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(path => {
      const [a, b] = [old.get(path), now.get(path)]
      return a === undefined || b === undefined || !a.equals(b)
    })
    .map(path => ownPath(join(run.sources, path)))
}

/** The places of a run as git names them from here. */
function placesOf({ sources, data, output, readme }: Run): Places {
  const atTop = readme === undefined ? [] : FILES_AT_TOP.map(({ name }) => join(dirname(readme), name))
  return { sources: ownPath(sources), made: [data, output, ...atTop].map(ownPath) }
}

/** Where a comparison is by revisions: their commits, so that it can be repeated with the code of the head. */
function commitsOf(from: Found, to: Found): Commits | undefined {
  const [base, head] = [from, to].map(({ revision }) => (revision === WORKING_TREE ? undefined : revision))
  return base === undefined || head === undefined ? undefined : { base, head }
}

/** Git reads no folder through a link, so neither does this. */
async function isLinkHere({ files, sources }: Run): Promise<boolean> {
  return (await files.realPath(resolve(sources))) !== join(await files.realPath(process.cwd()), relative('', sources))
}

function linked({ sources }: Run, where: string): string {
  return `${sources} is a link ${where}, and what it leads to is not looked at; put the folder itself there.`
}
