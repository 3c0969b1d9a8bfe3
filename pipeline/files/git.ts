import { execFile } from 'node:child_process'
import { posix, relative } from 'node:path'
import type { SourceFile, Unread } from '../review/source-file.ts'
import { escaped } from './entries-in.ts'
import { isLeftBySystem } from './left-by-system.ts'
import { isOwnFile } from './own-files.ts'

/** What git said when it would not do what was asked, in a line. */
export class GitRefused extends Error {}

/** The most that git may print at once, in bytes. */
const MOST = 512 * 1024 * 1024

/**
 * What stands in a folder at a revision, read through git only: nothing is checked out or run. Paths are relative to the folder. Links and repositories
 * inside this one are not read, nor files of more than `most` bytes; what systems leave is passed over. All of it as in a folder on the disk.
 */
export async function filesAt(
  revision: string,
  folder: string,
  most: (path: string) => number = () => Infinity,
): Promise<SourceFile[]> {
  const inside = await pathInRepository(folder)
  const commit = await commitOf(revision)
  const options = ['-r', '-l', '-z', '--full-tree', commit, ...(inside === '' ? [] : ['--', inside])]
  // Names may hold any bytes; as Latin-1 none of them is lost.
  const list = (await git(['ls-tree', ...options])).toString('latin1').split('\0')
  const prefix = Buffer.from(inside).toString('latin1').length
  const entries = list.flatMap(entry => {
    const [, mode, id, size, name] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? []
    if (mode === undefined || id === undefined || name === undefined) return []
    const bytes = Buffer.from(name.slice(prefix), 'latin1')
    const path = bytes.toString('utf8')
    const isMisnamed = !Buffer.from(path).equals(bytes)
    const unread = isMisnamed ? ({ is: 'misnamed' } as const) : unreadOf(mode, Number(size), most(path))
    return isLeftBySystem(path) || isOwnFile(path) ? [] : [{ id, path: isMisnamed ? escaped(bytes) : path, unread }]
  })
  const read = entries.filter(entry => entry.unread === undefined)
  const contents = await contentsOf(read.map(entry => entry.id))
  const byId = new Map(read.map(({ id }, index) => [id, contents[index] ?? new Uint8Array()]))
  return entries.map(({ id, path, unread }) =>
    unread === undefined
      ? { path, bytes: byId.get(id) ?? new Uint8Array() }
      : { path, bytes: new Uint8Array(), unread },
  )
}

/** The bytes of one file at a revision; `undefined` where no file is, but nothing, a folder or a link. */
export async function fileAt(revision: string, path: string): Promise<Uint8Array | undefined> {
  const [entry] = await entriesAt(revision, path)
  return entry === undefined || !entry.mode.startsWith('100') ? undefined : (await contentsOf([entry.id]))[0]
}

/** Is a path, or a folder it stands in, a link at a revision? Nothing below it can be read there. */
export async function isLinkAt(revision: string, path: string): Promise<boolean> {
  const steps = relative('', path).replaceAll('\\', '/').split('/')
  for (const [index] of steps.entries()) {
    const [entry] = await entriesAt(revision, steps.slice(0, index + 1).join('/'))
    if (entry?.mode === '120000') return true
  }
  return false
}

/** What a path itself is at a revision. */
async function entriesAt(revision: string, path: string): Promise<{ mode: string; id: string }[]> {
  const inside = (await pathInRepository(path)).replace(/\/$/, '')
  const said = await git(['ls-tree', '-z', '--full-tree', await commitOf(revision), '--', inside])
  const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(said.toString('latin1')) ?? []
  return mode === undefined || id === undefined ? [] : [{ mode, id }]
}

function unreadOf(mode: string, size: number, most: number): Unread | undefined {
  if (mode === '120000') return { is: 'link' }
  if (mode === '160000') return { is: 'submodule' }
  return size > most ? { is: 'too large', size } : undefined
}

/** Also of the branches that a clone of a single one does not have. */
const ALL_COMMITS = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"

/** The commit a word names. A word that begins with a dash is no revision. */
export async function commitOf(revision: string): Promise<string> {
  const here = process.cwd()
  if (known.commits.has(`${here} ${revision}`)) return revision
  if (revision === '' || revision.startsWith('-')) throw new GitRefused(`\`${revision}\` is no revision`)
  const said = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(async (error: Error) => {
    // Outside a repository this fails too, with git’s own words for it.
    const shallow = (await git(['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true'
    throw new GitRefused(
      `git knows no revision \`${revision}\`${shallow ? `; this clone is shallow, and \`${ALL_COMMITS}\` brings what it lacks` : ''}`,
      { cause: error },
    )
  })
  const commit = said.toString('utf8').trim()
  known.commits.add(`${here} ${commit}`)
  return commit
}

/** What branches and tags are called; nothing outside a repository. */
export async function namesOfRevisions(): Promise<string[]> {
  const said = await git(['for-each-ref', '--format=%(refname:short)']).catch((error: unknown) => {
    if (error instanceof GitRefused) return ''
    throw error
  })
  return said
    .toString()
    .split('\n')
    .filter(name => name !== '')
}

/** The paths that differ between two revisions, or between one and the working tree; relative to the folder one stands in, so they may begin with `../`. */
export async function pathsChanged(base: string, head: string | undefined): Promise<string[]> {
  const words = [await commitOf(base), ...(head === undefined ? [] : [await commitOf(head)])]
  const options = ['--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv']
  const tracked = await git(['diff', ...options, ...words, '--'])
  const untracked = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':(top)']
  const added = head === undefined ? await git(untracked) : Buffer.alloc(0)
  const here = await prefix()
  return `${tracked.toString('utf8')}${added.toString('utf8')}`
    .split('\0')
    .filter(path => path !== '')
    .map(path => posix.relative(here, path))
}

/** The folder of the repository that a folder stands in; `undefined` where it stands in none, or nobody can tell. */
export async function checkoutOf(folder: string): Promise<string | undefined> {
  try {
    return (await git(['-C', folder, 'rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '')
  } catch (error) {
    if (error instanceof GitRefused) return undefined
    throw error
  }
}

/** A folder as git names it, with a slash at its end. */
async function pathInRepository(folder: string): Promise<string> {
  const path = posix.normalize(`${await prefix()}${relative('', folder).replaceAll('\\', '/')}/`)
  if (path.startsWith('../') || path.startsWith('/')) throw new GitRefused(`${folder} is outside this repository`)
  return path === './' ? '' : path
}

/** The folder one stands in, as git names it. */
async function prefix(): Promise<string> {
  const here = process.cwd()
  const inside = known.prefixes.get(here) ?? (await git(['rev-parse', '--show-prefix'])).toString('utf8')
  known.prefixes.set(here, inside)
  return inside.replace(/\n$/, '')
}

/** What git said of the folder one stands in, and is asked once: which commits it has, by their full names, and where it is in its repository. */
const known = { commits: new Set<string>(), prefixes: new Map<string, string>() }

/** The bytes of objects, all by one process. */
async function contentsOf(ids: readonly string[]): Promise<Uint8Array[]> {
  if (ids.length === 0) return []
  const said = await git(['cat-file', '--batch'], ids.map(id => `${id}\n`).join(''))
  let at = 0
  return ids.map(id => {
    const end = said.indexOf(0x0a, at)
    const [, type, size] = said.subarray(at, end).toString('utf8').split(' ')
    if (type !== 'blob') throw new GitRefused(`the object ${id} is not in this clone`)
    at = end + 1 + Number(size) + 1
    return said.subarray(end + 1, at - 1)
  })
}

/** Git leaves the index as it is, fetches nothing, and speaks English. */
const SURROUNDINGS = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }

export function git(words: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...SURROUNDINGS }
    const child = execFile('git', [...words], { encoding: 'buffer', maxBuffer: MOST, env }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout)
      const said = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : stderr.toString('utf8')
      reject(new GitRefused(inShort(said) || `git ${words[0]} failed`, { cause: error }))
    })
    // A git that ends before it has read everything says why by how it ends.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** The first line of what git says, without the names it has for its parts. */
function inShort(said: string): string {
  const [line = ''] = said.trim().split('\n')
  if (/not a git repository/.test(line)) return 'this folder is in no git repository'
  return line.replace(/^(fatal|error): /, '')
}
