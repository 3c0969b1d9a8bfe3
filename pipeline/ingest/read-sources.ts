import { fault } from '../diagnostics/faults.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { wholeFile } from '../review/place.ts'
import type { SourceFolder, Sources } from '../review/sources.ts'
import { onceKnown } from './known-text.ts'
import { readNote } from './read-note.ts'
import { readSheet } from './read-sheet.ts'

const PAGES_ABOVE = ['protocol.md', 'codebook.md', 'analysis.md'] as const
/** Pages a review may do without. */
const OPTIONAL_PAGES = ['claims.md', 'review-findings.md'] as const
const SHEETS_ABOVE = ['searches.csv', 'screening.csv'] as const
const STUDY_SHEETS = /^(coding\.[a-z]|rulings|facts)\.csv$/
const DOCUMENT_SHEETS = /^(coding\.[a-z]|rulings|facts|outcomes|methods)\.csv$/

/** True of the path of a note or of a page above the studies. */
export function isNote(path: string): boolean {
  return (
    /^(studies|documents)\/[^/]+\/note\.md$/.test(path) ||
    [...PAGES_ABOVE, ...OPTIONAL_PAGES].some(page => page === path)
  )
}

/**
 * Reads every file of a sources folder. `paths` are relative to it, with `/`.
 * A file that belongs to nothing is an error: a misspelt `coding_b.csv` would otherwise be a coder who is never heard.
 */
export function readSources(
  root: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): WithProblems<Sources> {
  const problems: Problem[] = []
  const sources: Sources = { path: root, pages: new Map(), sheets: new Map(), studies: [], documents: [] }
  const folders = { studies: new Map<string, SourceFolder>(), documents: new Map<string, SourceFolder>() }
  const take = <T>(read: WithProblems<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const known = onceKnown(files)
  for (const { path, bytes } of files) {
    const file = { path: `${root}/${path}`, bytes, known }
    const parts = path.split('/')
    const name = parts.at(-1) ?? ''
    if (name.startsWith('.') || name.startsWith('~')) continue
    const [kind, id] = parts
    if (parts.length === 1 && ([...PAGES_ABOVE, ...OPTIONAL_PAGES] as readonly string[]).includes(name)) {
      const note = take(readNote(file))
      if (note !== undefined) sources.pages.set(name, note)
    } else if (parts.length === 1 && (SHEETS_ABOVE as readonly string[]).includes(name)) {
      const sheet = take(readSheet(file))
      if (sheet !== undefined) sources.sheets.set(name, sheet)
    } else if (parts.length === 3 && (kind === 'studies' || kind === 'documents') && id !== undefined) {
      const folder: SourceFolder = folders[kind].get(id) ?? {
        id,
        path: `${root}/${kind}/${id}`,
        whole: true,
        sheets: new Map(),
      }
      folders[kind].set(id, folder)
      const known = kind === 'studies' ? STUDY_SHEETS : DOCUMENT_SHEETS
      const before = problems.length
      if (name === 'note.md') {
        const note = take(readNote(file))
        if (note !== undefined) folder.note = note
      } else if (known.test(name)) {
        const sheet = take(readSheet(file))
        if (sheet !== undefined) folder.sheets.set(name, sheet)
      } else problems.push(unknownFile(file.path, name, ['note.md', 'coding.a.csv', 'rulings.csv', 'facts.csv']))
      folder.whole &&= problems.length === before
    } else problems.push(unknownFile(file.path, name, [...PAGES_ABOVE, ...OPTIONAL_PAGES, ...SHEETS_ABOVE]))
  }
  const present = new Set(files.map(file => file.path))
  for (const name of [...PAGES_ABOVE, ...SHEETS_ABOVE])
    if (!present.has(name))
      problems.push(
        fault(
          'every-file',
          wholeFile(`${root}/${name}`),
          `Missing ${quoted(name)}, expected it beside the studies`,
          `write ${root}/${name}.`,
        ),
      )
  for (const kind of ['studies', 'documents'] as const)
    for (const folder of folders[kind].values()) {
      if (!present.has(`${kind}/${folder.id}/note.md`)) {
        folder.whole = false
        problems.push(
          fault(
            'every-file',
            wholeFile(`${folder.path}/note.md`),
            `Missing \`note.md\`, expected it in every folder of ${kind}`,
            `write ${folder.path}/note.md, or delete the folder.`,
          ),
        )
      }
      sources[kind].push(folder)
    }
  return { value: sources, problems }
}

function unknownFile(path: string, name: string, known: readonly string[]): Problem {
  const near = nearest(name, known)
  return fault(
    'known-file',
    wholeFile(path),
    `Unexpected file ${quoted(name)}, expected a file the review knows${near === undefined ? '' : `; nearest is \`${near}\``}`,
    `rename or delete ${path}.`,
  )
}
