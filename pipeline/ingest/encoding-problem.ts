import { fault } from '../diagnostics/faults.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { type Place, wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { changedWords } from '../encoding/changed-words.ts'
import { type Encoding, encodingOf } from '../encoding/encoding-of.ts'
import { firstInvalid } from '../encoding/first-invalid.ts'
import { NOTHING_KNOWN } from '../encoding/known-text.ts'
import { readingsInWords, wordsInShort } from '../encoding/readings-in-words.ts'
import type { SourceFile } from '../review/source-file.ts'

/** Says what a file that is no UTF-8 looks like, and what to do that surely mends it; `undefined` where it is UTF-8. */
export function encodingProblem({ path, bytes }: SourceFile, known = () => NOTHING_KNOWN): Problem | undefined {
  const encoding = encodingOf(bytes, known)
  if (encoding.is === 'utf-8') return undefined
  const isWide = encoding.is === 'sure' && encoding.encoding === 'utf-16'
  const { what, fix } = said(encoding, path, bytes)
  return fault('utf-8', isWide ? wholeFile(path) : breakOf(path, bytes), what, fix)
}

function said(encoding: Exclude<Encoding, { is: 'utf-8' }>, path: string, bytes: Uint8Array) {
  if (encoding.is === 'stray')
    return {
      what: 'Unexpected byte in a text that is UTF-8 elsewhere, expected UTF-8',
      fix: `type the letter at this place again and save ${path} as UTF-8.`,
    }
  if (encoding.is === 'sure' && encoding.encoding === 'utf-16')
    return { what: 'Unexpected UTF-16, expected UTF-8', fix: 'run `npm run fix`, which reads it and writes UTF-8.' }
  if (encoding.is === 'sure')
    return {
      what: `Unexpected ${encoding.encoding} (${wordsInShort(changedWords(encoding.bytes, encoding.text))}), expected UTF-8`,
      fix: `run \`npm run fix\`, which reads ${encoding.encoding}, writes UTF-8 and prints every word that it read so.`,
    }
  if (encoding.is === 'cut')
    return {
      what: `Unexpected UTF-16 ${encoding.halfAt === undefined ? 'that is cut or torn' : `that ends in half a unit, byte ${encoding.halfAt} of ${bytes.length}`}, expected UTF-8`,
      fix: `take ${path} again from where it came, because some of it is missing, and save it as UTF-8.`,
    }
  const [first] = encoding.readings
  const command = `npm run fix -- ${forShell(path)} --from`
  return first === undefined
    ? {
        what: 'Unexpected bytes that give words in no encoding that is tried, expected UTF-8',
        fix: `save ${path} as UTF-8 where it was written, or run \`${command} <encoding>\` with the encoding it was saved in.`,
      }
    : {
        what: `Unexpected bytes that may be ${readingsInWords(encoding.readings)}, expected UTF-8`,
        fix: `run \`${command} ${first.encoding}\`, with the encoding that gives the right words, or save ${path} as UTF-8.`,
      }
}

/** Where UTF-8 breaks off. */
function breakOf(path: string, bytes: Uint8Array): Place {
  const found = firstInvalid(bytes)
  if (found === undefined) return wholeFile(path)
  return { path, ...found, endLine: found.line, endColumn: found.column + 1 }
}
