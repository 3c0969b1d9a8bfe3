import { onceKnown } from '../../pipeline/encoding/known-text.ts'
import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'

/** What another source holds, by which an encoding that is in doubt is told. */
const OTHER =
  'Børn, fædre og mødre går på Åen hos Ægidius Østby, Øjvind og Søs Bæk; “sagt” for forløb, sætning 2, frygt.\n'

/** A source file in canonical form, and what that changed; the word `alone` where nothing is touched. */
export function formed(path: string, content: string | Uint8Array): { text: string; changes: string[] } | 'alone' {
  const known = onceKnown([{ bytes: Buffer.from(OTHER) }])
  const { text, changes } = canonicalForm(path, Buffer.from(content as string), { known })
  return text === undefined ? 'alone' : { text, changes }
}

/** As `formed`, for a file that can be repaired. */
export function repaired(path: string, content: string | Uint8Array): string {
  const result = formed(path, content)
  if (result === 'alone') throw new Error(`${path} was left alone`)
  return result.text
}
