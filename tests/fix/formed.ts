import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'

/** A source file in canonical form, and what that changed; the word `alone` where nothing is touched. */
export function formed(path: string, content: string | Uint8Array): { text: string; changes: string[] } | 'alone' {
  const { text, changes } = canonicalForm(path, Buffer.from(content as string))
  return text === undefined ? 'alone' : { text, changes }
}

/** As `formed`, for a file that can be repaired. */
export function repaired(path: string, content: string | Uint8Array): string {
  const result = formed(path, content)
  if (result === 'alone') throw new Error(`${path} was left alone`)
  return result.text
}
