import type { ToldBy } from '../encoding/encoding-told.ts'
import type { Reference } from '../import/reference.ts'
import { referenceBytes } from './reference-bytes.ts'
import type { Run } from './run.ts'

/** The most references of a file that are listed for one to be chosen. */
const MOST_LISTED = 20

/** The reference that a draft is made from, and what is to be said of it. */
export interface FromFile {
  reference: Reference
  remarks: readonly string[]
}

/** The one reference of a file, or that which is named by its number; else why there is none, with those there are. */
export async function referenceFrom(
  run: Run,
  path: string,
  record: string | undefined,
  by: ToldBy,
): Promise<FromFile | string> {
  const bytes = await referenceBytes(run, path)
  if (typeof bytes === 'string') return `${path}: ${bytes}. Nothing was written.`
  // Loaded only here, because it takes half a second.
  const { readReferences } = await import('../import/read-references.ts')
  const { fileLines, notTakenLines } = await import('../import/not-taken-lines.ts')
  const file = readReferences(bytes, by)
  if (typeof file === 'string') return `${path}: ${file}. Nothing was written.`
  const { references } = file
  const chosen = record === undefined ? (references.length === 1 ? 1 : 0) : Number(record)
  const reference = references[chosen - 1]
  return reference === undefined
    ? `${path}: it holds ${counted(references.length)}; choose one with \`--record <number>\`. Nothing was written.\n${listed(references)}`
    : { reference, remarks: [...fileLines(path, file), ...notTakenLines(path, reference)] }
}

function counted(many: number): string {
  return many === 1 ? '1 reference' : `${many} references`
}

function listed(references: readonly Reference[]): string {
  const lines = references.slice(0, MOST_LISTED).map(({ line, title, fields }, index) => {
    const who = [fields.get('authors')?.split('; ')[0], fields.get('year')].filter(part => part !== undefined)
    return `  ${index + 1} (line ${line}): ${[...who, title].join(', ')}`
  })
  const more = references.length - lines.length
  return [...lines, ...(more > 0 ? [`  and ${more} more, to number ${references.length}`] : [])].join('\n')
}
