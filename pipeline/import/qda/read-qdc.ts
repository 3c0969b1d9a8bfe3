import { decode } from '../../encoding/decode.ts'
import type { ToldBy } from '../../encoding/encoding-told.ts'
import { type QdcCodebook, qdcSets } from './qdc-sets.ts'
import { readXml } from './read-xml.ts'

/** The largest codebook that is read, in bytes: thousands of codes. */
const LARGEST = 20_000_000

/** Reads a codebook of REFI-QDA (`.qdc`), or says why it cannot be read, in words that go on after the file and a colon. */
export function readQdc(bytes: Uint8Array, by: ToldBy, tags: readonly string[]): QdcCodebook | string {
  if (bytes.length > LARGEST) return `it is larger than ${LARGEST} bytes; export the codebook alone`
  const text = decode(bytes, by)?.text
  if (text === undefined) return 'it is no text in UTF-8 or UTF-16; export it again'
  const codebook = readXml(text, { root: 'CodeBook', called: 'codebook', cure: 'export the codebook as .qdc' })
  if (typeof codebook === 'string') return codebook
  const read = qdcSets(codebook, tags)
  return read.sets.every(({ codes }) => codes.length === 0) ? `it holds no code that can be given` : read
}
