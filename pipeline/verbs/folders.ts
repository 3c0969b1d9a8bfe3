import { isAbsolute, relative, sep } from 'node:path'
import { asGithub } from '../diagnostics/as-github.ts'
import { asJson } from '../diagnostics/as-json.ts'
import { asText } from '../diagnostics/as-text.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Entry } from '../files/entries-in.ts'
import type { FileSystem } from '../files/file-system.ts'
import { isLeftBySystem } from '../files/left-by-system.ts'
import { isOwnFile } from '../files/own-files.ts'
import { LARGEST_FILE } from '../ingest/read-text.ts'
import type { SourceFile, Unread } from '../review/source-file.ts'
import type { OnStage } from '../stages.ts'

/** Where a run reads and writes, and how it speaks. `readme` is absent where no README is kept fresh. */
export interface Run {
  files: FileSystem
  sources: string
  data: string
  output: string
  readme?: string
  format: 'text' | 'json' | 'github'
  onStage: OnStage
}

/** What a verb says and how it ends: 0 clean, 1 problems in the data, 2 wrong usage or a bug. */
export interface Said {
  stdout: string
  stderr: string
  code: 0 | 1 | 2
  /** Another run was in the way: nothing is wrong, and later it may go. */
  isBusy?: true
}

/** Everything that stands in the sources folder, read or not; `undefined` where nothing does. What systems and other runs leave is passed over. */
export async function readAll({ files, sources }: Run): Promise<SourceFile[] | undefined> {
  const entries = (await files.list(sources)).filter(({ path }) => !isOwnFile(path) && !isLeftBySystem(path))
  const isEmpty = (folder: string) => !entries.some(({ path }) => path.startsWith(`${folder}/`))
  const all: SourceFile[] = []
  for (const entry of entries) {
    if (entry.is === 'folder' && !isEmpty(entry.path)) continue
    const found = await readEntry(files, sources, entry)
    if (found !== undefined) all.push(found)
  }
  return all.length === 0 ? undefined : all
}

/** What a path in the sources holds, or why that cannot be read; `undefined` where it is gone by now. Of a large file only the size is asked. */
async function readEntry(files: FileSystem, sources: string, entry: Entry): Promise<SourceFile | undefined> {
  const { path, is, size, code = '' } = entry
  const unread = (why: Unread): SourceFile => ({ path, bytes: new Uint8Array(), unread: why })
  if (is === 'folder') return unread({ is: 'empty folder' })
  if (is === 'closed') return unread({ is, code })
  if (is !== 'file') return unread({ is })
  if (size > LARGEST_FILE) return unread({ is: 'too large', size })
  try {
    const bytes = await files.read(`${sources}/${path}`)
    return bytes === undefined ? undefined : { path, bytes }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !['EACCES', 'EPERM', 'ELOOP', 'EISDIR', 'ENOTSUP'].includes(code)) throw error
    return unread({ is: 'closed', code })
  }
}

/**
 * Says so where two of the folders are one or lie inside each other, by whatever name: `build` would take the files of one for what it no longer makes
 * in the other, or read its own output as sources. `undefined` where they are apart.
 */
export async function overlap({ files, sources, data, output }: Run): Promise<Said | undefined> {
  const folders: { name: string; real: string }[] = []
  for (const name of [sources, data, output]) folders.push({ name, real: await files.realPath(name) })
  for (const [index, one] of folders.entries())
    for (const other of folders.slice(index + 1))
      if (isWithin(one.real, other.real) || isWithin(other.real, one.real))
        return usage(
          `${one.name} and ${other.name} are one folder or lie inside each other. Name folders that are apart.`,
        )
  return undefined
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
}

/** What a verb says when it went well. On stdout only where nothing else is read from there by a program. */
export function done({ format }: Run, text: string): Pick<Said, 'stdout' | 'stderr'> {
  return format === 'text' ? { stdout: text, stderr: '' } : { stdout: '', stderr: text }
}

/** The report in the format of the run, with the lines it speaks of. */
export function reportOf(run: Run, problems: readonly Problem[], input: readonly SourceFile[]): string {
  if (run.format === 'json') return asJson(problems)
  if (run.format === 'github') return asGithub(problems)
  const lines = new Map<string, string[]>()
  const text = asText(problems, (path, line) => {
    if (!lines.has(path)) {
      const file = input.find(one => `${run.sources}/${one.path}` === path)
      lines.set(path, file === undefined ? [] : Buffer.from(file.bytes).toString('utf8').split('\n'))
    }
    return lines.get(path)?.[line - 1]
  })
  const n = problems.length
  const files = new Set(problems.map(d => d.place.path)).size
  return `${text}\n${n === 1 ? '1 problem' : `${n} problems`} in ${files === 1 ? '1 file' : `${files} files`}. Nothing was written.\n`
}

/** An answer, with one line end after it. */
export function told(text: string): Said {
  return { stdout: `${text.trimEnd()}\n`, stderr: '', code: 0 }
}

export function usage(message: string): Said {
  return { stdout: '', stderr: `${message}\n`, code: 2 }
}

/** Says so where what was to be written stands already. */
export function isThere(path: string): Said {
  return usage(`${path} is there already; nothing was written.`)
}

export const NO_SOURCES = (run: Run) =>
  usage(
    `There is no sources folder at ${run.sources}. Give one with --sources DIR, or run this in the folder that holds it.`,
  )
