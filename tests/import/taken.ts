import { readReferences } from '../../pipeline/import/read-references.ts'

/** What is taken of each reference of a file, by field, and what is not, as `field name:line text`. */
export interface Taken {
  title: string
  line: number
  not: string[]
  [field: string]: string | number | string[]
}

export function takenFrom(content: string | Uint8Array): Taken[] {
  const file = readReferences(typeof content === 'string' ? Buffer.from(content) : content)
  if (typeof file === 'string') throw new Error(file)
  return file.references.map(({ title, line, fields, notTaken }) => ({
    title,
    line,
    ...Object.fromEntries(fields),
    not: notTaken.map(({ field, given }) => `${field} ${given.name}:${given.line} ${given.text}`),
  }))
}

/** The same of a file with one reference. */
export function oneFrom(content: string | Uint8Array): Taken {
  const [one, ...more] = takenFrom(content)
  if (one === undefined || more.length > 0) throw new Error(`${more.length + 1} references`)
  return one
}
