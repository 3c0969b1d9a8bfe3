import { SOURCE_ID } from '../../schema/ids.ts'
import { NO_LANGUAGES } from '../../schema/labels.ts'
import { kindOfFolder, NOTE, NOTES, SOURCE_KINDS } from '../../schema/notes.ts'
import { PAGES } from '../../schema/pages.ts'
import { columnsOf, fileOf, isOptional, sheetsIn } from '../../schema/sheets.ts'
import { standingAt } from '../../schema/standing-at.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { onceKnown } from '../encoding/known-text.ts'
import type { Kept } from '../review/kept.ts'
import { notePath, sourcePath } from '../review/paths.ts'
import type { SourceFile, Unread } from '../review/source-file.ts'
import type { SourceFolder, Sources } from '../review/sources.ts'
import { copiedFolder } from './copied-folder.ts'
import { astray, homeless } from './home-of-sheet.ts'
import { isWorkbook, sheetMeant } from './name-meant.ts'
import { readNote } from './read-note.ts'
import { readSheet } from './read-sheet.ts'
import type { FileToRead } from './read-text.ts'
import { readableNames } from './readable-names.ts'
import { unknownFile } from './unknown-file.ts'
import { unreadProblem } from './unread-problem.ts'

const SHEETS_ABOVE = sheetsIn('review').map(name => fileOf(name))
const OPTIONAL = [
  ...Object.values(PAGES).flatMap(page => (page.needed ? [] : [page.file as string])),
  ...sheetsIn('review')
    .filter(isOptional)
    .map(name => fileOf(name)),
]
/** What every review has beside its studies. */
const NEEDED = [...Object.values(PAGES).map(({ file }) => file), ...SHEETS_ABOVE].filter(
  file => !OPTIONAL.includes(file),
)

/**
 * Reads every file of a sources folder. Paths are relative to it, with `/`.
 *
 * What belongs to nothing, or could not be read, is a problem: a misspelt `coding_b.csv` would otherwise be a coder who is never heard. Only an empty
 * `.gitkeep` may stand anywhere, because git carries no empty folder. What earlier runs took apart is not taken apart again where it was `kept`.
 */
export function readSources(root: string, files: readonly SourceFile[], kept?: Kept): WithProblems<Sources> {
  const problems: Problem[] = []
  const sources: Sources = { path: root, pages: new Map(), sheets: new Map(), studies: [], documents: [] }
  const folders = { study: new Map<string, SourceFolder>(), document: new Map<string, SourceFolder>() }
  const take = <T>(read: WithProblems<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const folderOf = (path: string, unread: Unread | undefined): SourceFolder | undefined => {
    const [first = '', id, file, ...more] = path.split('/')
    const kind = kindOfFolder(first)
    const isFolder =
      unread !== undefined && ['empty folder', 'link', 'repository', 'submodule', 'closed'].includes(unread.is)
    if (kind === undefined || id === undefined || (file === undefined && !isFolder) || more.length > 0) return undefined
    // What is not read and has no name of a study is told as that alone.
    if (file === undefined && !SOURCE_ID.test(id)) return undefined
    const folder = folders[kind].get(id) ?? { id, path: sourcePath(sources, kind, id), whole: true, sheets: new Map() }
    folders[kind].set(id, folder)
    return folder
  }
  const known = onceKnown(files)
  const strays: { file: FileToRead; meant: string }[] = []
  const names = readableNames(root, files)
  problems.push(...names.problems)
  const present = new Set(names.value.map(({ path }) => path))
  for (const { path, found } of names.value) {
    const { bytes, unread } = found
    const file = { path: `${root}/${found.path}`, bytes, known, kept }
    const name = path.split('/').at(-1) ?? ''
    const standing = standingAt(path)
    const folder = folderOf(path, unread)
    const before = problems.length
    if (isNothing(found)) continue
    if (unread !== undefined) {
      problems.push(unreadProblem(file.path, unread))
      // Of a folder that could not be read nobody knows what is in it.
      present.add(`${path}/${NOTE}`)
    } else if (standing === undefined) {
      const ofSource = sheetMeant(name)
      if (folder === undefined && ofSource !== undefined && !isWorkbook(name)) strays.push({ file, meant: ofSource })
      else {
        const kind = folder === undefined ? undefined : kindOfFolder(path.split('/')[0] ?? '')
        const isAbove = path === name && ofSource === undefined
        const { problem, meant } = unknownFile(root, found, files, isAbove ? 'review' : kind)
        problems.push(problem)
        // What is there under another name is not missing.
        if (meant !== undefined) present.add(meant)
      }
    } else if (standing.is === 'sheet') {
      const sheet = take(readSheet(file, columnsOf(standing.sheet, NO_LANGUAGES)))
      if (sheet !== undefined) (folder ?? sources).sheets.set(name, sheet)
    } else {
      const note = take(readNote(file))
      if (note !== undefined && folder === undefined) sources.pages.set(name, note)
      else if (note !== undefined && folder !== undefined) folder.note = note
    }
    if (folder !== undefined) folder.whole &&= problems.length === before
  }
  for (const kind of SOURCE_KINDS) {
    const { folder } = NOTES[kind]
    for (const one of folders[kind].values()) one.whole &&= present.has(`${folder}/${one.id}/${NOTE}`)
    const all = folders[kind]
    for (const one of all.values()) {
      const copy = copiedFolder(one, all, ({ id }) => files.filter(({ path }) => path.startsWith(`${folder}/${id}/`)))
      if (copy === undefined) sources[folder].push(one)
      else problems.push(copy)
    }
  }
  for (const { file, meant } of strays) {
    const sheet = take(readSheet(file))
    if (sheet !== undefined) problems.push(homeless(sheet, meant, sources))
  }
  for (const kind of SOURCE_KINDS)
    for (const folder of sources[NOTES[kind].folder]) problems.push(...astray(folder, sources))
  return { value: sources, problems: [...problems, ...missingFiles(sources, present)] }
}

/** A file that is there but could not be read is said to be that. */
function missingFiles(sources: Sources, present: ReadonlySet<string>): Problem[] {
  const missing = NEEDED.filter(file => !present.has(file)).map(file =>
    fault(
      'every-file',
      wholeFile(`${sources.path}/${file}`),
      `Missing ${quoted(file)}, expected it beside the studies`,
      `write ${sources.path}/${file}.`,
    ),
  )
  const noteless = SOURCE_KINDS.flatMap(kind => {
    const { folder } = NOTES[kind]
    return sources[folder]
      .filter(({ id }) => !present.has(`${folder}/${id}/${NOTE}`))
      .map(one =>
        fault(
          'every-file',
          wholeFile(notePath(one)),
          `Missing ${quoted(NOTE)}, expected it in every folder of ${folder}`,
          `write ${notePath(one)}, or move ${one.path} out of the sources.`,
        ),
      )
  })
  return [...missing, ...noteless]
}

/** What holds a place for files to come: a folder of studies without one yet, and the empty file that has git carry it. That a study has none is said of its note. */
function isNothing({ path, bytes, unread }: SourceFile): boolean {
  if (unread === undefined) return path.split('/').at(-1) === '.gitkeep' && bytes.length === 0
  const [first = '', id, ...inside] = path.split('/')
  const isPlace = kindOfFolder(first) !== undefined && (id === undefined || SOURCE_ID.test(id)) && inside.length === 0
  return unread.is === 'empty folder' && isPlace
}
