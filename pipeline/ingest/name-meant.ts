import { NOTE, SOURCE_KINDS } from '../../schema/notes.ts'
import { PAGES } from '../../schema/pages.ts'
import { fileOf, type Stand, sheetsIn } from '../../schema/sheets.ts'
import { nearest } from '../diagnostics/nearest.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Every name that a file may have above the studies, or in the folder of one. */
export function namesIn(where: Stand): string[] {
  const sheets = sheetsIn(where).flatMap(name => [...new Set(LETTERS.map(coder => fileOf(name, coder)))])
  return [...(where === 'review' ? Object.values(PAGES).map(({ file }) => file) : [NOTE]), ...sheets]
}

/** The sheet of a study or document whose name differs in case, signs or ending only, or in the mark of a copy. */
export function sheetMeant(name: string): string | undefined {
  return SOURCE_KINDS.flatMap(namesIn).find(one => one !== NOTE && wordsOf(one) === wordsOf(name))
}

/** The name that a file is meant to have: the one that differs in case, signs or ending only, or in the mark of a copy; else the nearest. */
export function nameMeant(name: string, where: Stand): string | undefined {
  const known = namesIn(where)
  return known.find(one => wordsOf(one) === wordsOf(name)) ?? nearest(name, known)
}

/** A name without what file managers add to that of a copy, in the languages most of them speak here. */
export function withoutCopyMark(name: string): string {
  return name.replace(/(?: \(\d+\)|(?: -)?[ _](?:copy|kopi|kopia|kopie|kópia)(?: ?\(?\d+\)?)?)(?=(?:\.\w+)*$)/i, '')
}

/** True of a file that a program keeps in a form of its own: it holds no text to be read. */
export function isWorkbook(name: string): boolean {
  return /\.(xlsx?|xlsm|ods|numbers|docx?|odt|rtf|pages)$/i.test(name)
}

function wordsOf(name: string): string {
  const bare = withoutCopyMark(name)
    .toLowerCase()
    .replace(/(\.(csv|tsv|txt|md|markdown|xlsx?|xlsm|ods|numbers|docx?|odt|rtf|pages))+$/, '')
  return bare.match(/[a-z0-9]+/g)?.join(' ') ?? ''
}
