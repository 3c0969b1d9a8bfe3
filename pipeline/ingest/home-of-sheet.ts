import { NOTES, SOURCE_KINDS, type SourceKind } from '../../schema/notes.ts'
import { fileOf, sheetNamed } from '../../schema/sheets.ts'
import { splitList } from '../../schema/text.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Sheet } from '../review/sheet.ts'
import type { SourceFolder, Sources } from '../review/sources.ts'

/** The most folders that are named. */
const MOST = 3

/**
 * Says of a sheet that stands in no folder of a study which one it fits: a folder that has no such sheet, with a note that has every passage and page that the
 * sheet names and, of a coder's sheet, that coder. Those folders are not whole: what they lack is told by this. `file` is the name that it is to have there.
 */
export function homeless(sheet: Sheet, file: string, sources: Sources): Problem {
  return told(sheet, file, homesOf(sheet, file, sources), 'expected it in the folder of a study or document')
}

/**
 * Says of a coder's sheets that fit another folder, which lacks them, and not their own, and takes them out of it. One that fits its own may be one that its coder has
 * not finished.
 */
export function astray(folder: SourceFolder, sources: Sources): Problem[] {
  if (folder.note === undefined) return []
  return [...folder.sheets].flatMap(([file, sheet]) => {
    const coder = coderOf(file)
    if (coder === undefined || codersOf(folder).includes(coder) || fits(sheet, folder)) return []
    const homes = homesOf(sheet, file, sources).filter(home => codersOf(home).includes(coder))
    if (homes.length === 0) return []
    folder.sheets.delete(file)
    return [told(sheet, file, homes, 'expected one of passages of the note beside it')]
  })
}

function told({ path }: Sheet, file: string, homes: readonly SourceFolder[], expected: string): Problem {
  const name = path.split('/').at(-1) ?? ''
  for (const home of homes) home.whole = false
  const [only, ...more] = homes
  const listed = homes
    .slice(0, MOST)
    .map(home => home.path)
    .join(', ')
  return fault(
    'known-file',
    wholeFile(path),
    `Unexpected file ${quoted(name)}, ${expected}${only === undefined ? '' : `; it fits ${homes.length === 1 ? '' : `${homes.length}, such as `}${listed}`}`,
    only === undefined || more.length > 0
      ? `move ${path} into the folder of the study or document that it is of${name === file ? '' : `, as ${file}`}.`
      : `move ${path} to ${only.path}/${file}.`,
  )
}

function homesOf(sheet: Sheet, file: string, sources: Sources): SourceFolder[] {
  const kinds: readonly SourceKind[] = SOURCE_KINDS
  const folders = kinds.flatMap(kind => (sheetNamed(file, kind) === undefined ? [] : sources[NOTES[kind].folder]))
  const coder = coderOf(file) ?? ''
  const fitting = folders.filter(folder => !folder.sheets.has(file) && fits(sheet, folder))
  const own = fitting.filter(folder => coder !== '' && codersOf(folder).includes(coder))
  return own.length > 0 || file === fileOf('coding', coder) ? own : fitting
}

function fits({ header, rows }: Sheet, { note }: SourceFolder): boolean {
  const sections = note?.sections[0]?.sections ?? []
  return (['passage', 'page'] as const).every(column => {
    const index = header.findIndex(({ text }) => text === column)
    const ids = sections
      .find(({ heading }) => heading.text === typedKey(`${column}s`))
      ?.sections.map(({ heading }) => heading.text)
    return index === -1 || rows.every(({ texts }) => ids?.includes(texts[index] ?? '') === true)
  })
}

function codersOf({ note }: SourceFolder): string[] {
  const fields = note?.sections[0]?.sections.flatMap(section => section.fields) ?? []
  return splitList(fields.find(({ key }) => keyTyped(key.text) === 'coded_by')?.value.text ?? '')
}

function coderOf(file: string): string | undefined {
  const { coder = '' } = sheetNamed(file, 'study') ?? {}
  return coder === '' ? undefined : coder
}
