import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileSystem } from '../../pipeline/files/file-system.ts'
import type { Run } from '../../pipeline/verbs/run.ts'

export const MINI = 'tests/fixtures/reviews/mini/sources'

/** Files by path, as a test compares them. */
export type Files = Map<string, string>

/** The mini review as it stands, under `sources/`. */
export const earlierVersion = () => sourcesOf(MINI)

/** The files of a folder of sources, under `sources/`. */
export function sourcesOf(folder: string): Files {
  return new Map(filesUnder(folder).map(path => [`sources/${path}`, readFileSync(join(folder, path), 'utf8')]))
}

/**
 * The mini review a little later: a study has another year and so another id, which moves a file, a code another name, and a reading another direction,
 * which turns a conclusion.
 */
export function laterVersion(): Files {
  const moved = [...earlierVersion()].map(([path, text]): [string, string] => {
    const renamed = (old: string) => old.replaceAll('mackey-1997-quay', 'mackey-1998-quay')
    return [renamed(path), renamed(text)]
  })
  const later: Files = new Map(moved)
  change(later, 'sources/studies/mackey-1998-quay/note.md', '- Year: 1997', '- Year: 1998')
  change(later, 'sources/screening.csv', '"Mackey, S.",1997,', '"Mackey, S.",1998,')
  change(later, 'sources/codebook.md', '- En: Warmth', '- En: A warm house')
  change(
    later,
    'sources/studies/santos-1995-varanda/coding.k.csv',
    'p1,house.warmth,present,promotes',
    'p1,house.warmth,present,hinders',
  )
  return later
}

/** Replaces text that must be there. */
export function change(files: Files, path: string, from: string, to: string): void {
  const text = files.get(path)
  if (!text?.includes(from)) throw new Error(`${path} does not hold ${from}`)
  files.set(path, text.replace(from, to))
}

/** A README with the marks between which `build` writes the answer. */
export const README = '# R\n<!-- answer: made by npm start, do not edit -->\n<!-- end of answer -->\nMore.\n'

export function runOn(files: FileSystem, over: Partial<Run> = {}): Run {
  const folders = { sources: 'sources', data: 'data', output: 'output', readme: 'README.md' }
  return { files, ...folders, format: 'text', onStage: () => {}, ...over }
}

/** All files under a folder, relative to it, with `/`. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(join(folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}
