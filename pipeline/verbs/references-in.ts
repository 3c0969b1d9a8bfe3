import type { ToldBy } from '../encoding/encoding-told.ts'
import type { FoundReference } from '../import/found-reference.ts'
import type { TimesPassedOver } from '../import/passed-over.ts'
import type { PassedOver, Reference } from '../import/reference.ts'
import { AGAIN } from '../import/told-by-names.ts'
import { referenceBytes } from './reference-bytes.ts'
import type { Run } from './run.ts'

/** What some files hold of references, and what of it the screening does not take. */
export interface ReferencesIn {
  /** The references of each file, also those that are not taken. */
  files: readonly { path: string; form: string; n: number; remarks: readonly string[] }[]
  total: number
  found: FoundReference[]
  refused: readonly { at: string; because: string }[]
  /** Fields of references that are taken without them, with the reason. */
  without: readonly { field: string; because: string; at: string }[]
  /** What else the references give that are taken, a line for each reason why the screening does not have it. */
  beside: readonly string[]
}

/** The fields of a reference that the screening has too. */
const KEPT = ['title', 'authors', 'year', 'doi'] as const

/** The references of all files; of those that cannot be read whole every reason, and then nothing else. */
export async function referencesIn(run: Run, paths: readonly string[], by: ToldBy): Promise<ReferencesIn | string[]> {
  // Loaded only here, because it takes half a second.
  const { readReferencesAs } = await import('../import/read-references.ts')
  const { fileLines } = await import('../import/not-taken-lines.ts')
  const { foundReference } = await import('../import/found-reference.ts')
  const { countPassedOver, passedOverLines } = await import('../import/passed-over.ts')
  const times: TimesPassedOver = new Map()
  const unread: string[] = []
  const all = { files: [] as ReferencesIn['files'][number][], found: [] as FoundReference[] }
  const refused: { at: string; because: string }[] = []
  const without: { field: string; because: string; at: string }[] = []
  let total = 0
  for (const path of new Set(paths)) {
    const bytes = await referenceBytes(run, path)
    const take = (reference: Reference) => {
      const { line, notTaken } = reference
      const one = foundReference(path, reference)
      if (typeof one === 'string') {
        refused.push({ at: `${path}:${line}`, because: one })
        return
      }
      all.found.push(one)
      countPassedOver(times, [...reference.passedOver, ...withoutColumn(reference)])
      for (const { field, given, because, inPart } of notTaken) {
        const kept = KEPT.find(name => name === field)
        if (kept !== undefined && (inPart === true || one[kept] === undefined))
          without.push({ field, because, at: `${path}:${given.line}` })
        else if (kept !== undefined) countPassedOver(times, [{ name: given.name, because: AGAIN }])
      }
    }
    const file = typeof bytes === 'string' ? bytes : readReferencesAs(bytes, take, by)
    if (typeof file === 'string') {
      unread.push(`${path}: ${file}.`)
      continue
    }
    const { references, form, words } = file
    if (file.breaksAt !== undefined) unread.push(...fileLines(path, { ...file, words: [] }))
    total += references.length
    all.files.push({ path, form, n: references.length, remarks: fileLines(path, { words }) })
  }
  return unread.length > 0 ? unread : { ...all, total, refused, without, beside: passedOverLines(times) }
}

/** What a note would have of a reference, and the screening has no column for. */
function withoutColumn({ from, notTaken }: Reference): PassedOver[] {
  const isKept = (field: string) => KEPT.some(name => name === field)
  const names = [
    ...[...from].flatMap(([field, given]) => (isKept(field) ? [] : given)),
    ...notTaken.flatMap(({ field, given, inPart }) => (isKept(field) || inPart === true ? [] : [given.name])),
  ]
  return names.map(name => ({ name, because: 'the screening has no column for it' }))
}
