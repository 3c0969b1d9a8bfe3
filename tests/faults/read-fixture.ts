import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { asText } from '../../pipeline/diagnostics/as-text.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { read } from '../../pipeline/stages.ts'

/**
 * Fixtures of the rules and of the faults of form. `tests/rules/base/` is a small review without a problem, about parents and school buses. A fixture holds
 * only the files that differ from it: a file takes the place of the one of its path, and an empty `note.md.deleted` takes `note.md` away.
 */
const BASE = 'tests/rules/base'
const EXPECTED = 'expected.txt'

/** The folders of a folder, such as the fixtures of one rule. */
export function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

export const base: readonly SourceFile[] = filesOf(BASE)

/** The base with the files of a fixture laid over it. */
export function laidOver(folder: string): SourceFile[] {
  return withFiles(filesOf(folder).filter(file => file.path !== EXPECTED))
}

/** The base with some files laid over it. */
export function withFiles(files: readonly SourceFile[]): SourceFile[] {
  const changed = new Set(files.map(file => file.path.replace(/\.deleted$/, '')))
  const kept = base.filter(file => !changed.has(file.path))
  return [...kept, ...files.filter(file => !file.path.endsWith('.deleted'))]
}

export function textFile(path: string, text: string): SourceFile {
  return { path, bytes: Buffer.from(text) }
}

/** The file of the base at a path, as text. */
export function baseText(path: string): string {
  return readFileSync(`${BASE}/${path}`, 'utf8')
}

/** What is found in some sources: the whole report as a person reads it, and the names of the problems in it. */
export function checked(files: readonly SourceFile[]): { report: string; rules: string[] } {
  const lines = new Map<string, string[]>()
  const { problems } = read('sources', files)
  const report = asText(problems, (path, line) => {
    const file = files.find(one => `sources/${one.path}` === path)
    if (file !== undefined && !lines.has(path)) lines.set(path, Buffer.from(file.bytes).toString('utf8').split('\n'))
    return lines.get(path)?.[line - 1]
  })
  return { report, rules: [...new Set(problems.map(problem => problem.rule))] }
}

/** The report a fixture expects; none where all is well. */
export function expectedIn(folder: string): string {
  return existsSync(`${folder}/${EXPECTED}`) ? readFileSync(`${folder}/${EXPECTED}`, 'utf8') : ''
}

function filesOf(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map(path => ({ path: path.slice(folder.length + 1), bytes: readFileSync(path) }))
}
