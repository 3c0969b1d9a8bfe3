import type { z } from 'zod'
import type { Problem } from '../diagnostics/problem.ts'

type Words = Pick<Problem, 'what' | 'fix'>

/**
 * What is said of a value that a reader refuses in a file, by a key that tells apart what may be said: a value that stands in 50,000 rows is tried in all its
 * other forms once, and told in the same words. Kept for one file at a time, because the next one has values of its own.
 */
export function saidOnce(path: string, reader: z.ZodType | undefined, key: string, say: () => Words): Words {
  if (lately.path !== path) lately = { path, said: new Map() }
  const byReader = lately.said.get(reader) ?? new Map<string, Words>()
  lately.said.set(reader, byReader)
  const known = byReader.get(key) ?? say()
  byReader.set(key, known)
  return known
}

let lately = { path: '', said: new Map<z.ZodType | undefined, Map<string, Words>>() }
