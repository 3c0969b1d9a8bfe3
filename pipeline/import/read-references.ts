import type { ChangedWord } from '../encoding/changed-words.ts'
import { encodingOf } from '../encoding/encoding-of.ts'
import type { ToldBy } from '../encoding/encoding-told.ts'
import { firstInvalid } from '../encoding/first-invalid.ts'
import { NOTHING_KNOWN } from '../encoding/known-text.ts'
import { readingsInWords } from '../encoding/readings-in-words.ts'
import { textInPieces } from '../encoding/text-in-pieces.ts'
import { formOf } from './form-of.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCsl } from './read-csl.ts'
import { readEndnote } from './read-endnote.ts'
import { readPubmed } from './read-pubmed.ts'
import { readRis } from './read-ris.ts'
import type { Reference, ReferenceForm, Told } from './reference.ts'
import { takeReference } from './take-reference.ts'

/** The publications of a reference file, in its order. */
export interface ReferenceFile<T = Reference> {
  form: ReferenceForm
  references: readonly T[]
  /** The words that another encoding would read otherwise, where the file is no Unicode. */
  words: readonly ChangedWord[]
  /** The line on which it is no longer of its form, so that references may be missing. */
  breaksAt?: number
}

/** The largest file that is read, in bytes: tens of thousands of references with their abstracts. */
const LARGEST = 100_000_000

/**
 * Reads the references of a file as tools export them, whatever its name: RIS, PubMed, EndNote, BibTeX and biblatex, CSL-JSON. Says why where there is none.
 * No address in it is looked up. What one reference has that cannot be read costs neither it nor the others.
 */
export function readReferences(bytes: Uint8Array, by: ToldBy = {}): ReferenceFile | string {
  return readReferencesAs(bytes, one => one, by)
}

/** The same, with what is made of each reference in its place: of a hundred thousand only that is kept. */
export function readReferencesAs<T>(
  bytes: Uint8Array,
  as: (reference: Reference) => T,
  by: ToldBy = {},
): ReferenceFile<T> | string {
  if (bytes.length > LARGEST) return `it is larger than ${LARGEST} bytes; export fewer references at a time`
  const text = textInPieces(bytes, by)
  if (text === undefined) return whyNoText(bytes, by)
  const form = formOf(text.pieces)
  if (form === undefined) return `it holds no reference in a form that is read; export it as ${FORMS}`
  const { records, breaksAt: breaks } = READERS[form](text.pieces)
  const references: T[] = []
  for (const told of records) {
    const reference = takeReference(form, told)
    if (saysSomething(reference)) references.push(as(reference))
  }
  const breaksAt = breaks?.()
  if (references.length === 0)
    return breaksAt === undefined
      ? 'it holds no reference'
      : `it breaks off in line ${breaksAt}, before the first reference ends; export it again`
  return { form, references, words: text.words, ...(breaksAt === undefined ? {} : { breaksAt }) }
}

/** A single byte that is wrong is typed again where it stands; of a file in another encoding it is said what it may be. */
function whyNoText(bytes: Uint8Array, { known = () => NOTHING_KNOWN, from }: ToldBy): string {
  const encoding = encodingOf(bytes, known)
  if (from !== undefined) return `it cannot be ${from}; name another encoding, or save it as UTF-8`
  if (encoding.is === 'stray')
    return `it is no text at line ${firstInvalid(bytes)?.line}, and UTF-8 elsewhere; type the letter there again and save it as UTF-8`
  if (encoding.is === 'cut') return 'it is UTF-16 that is cut or torn; export it again'
  const readings = encoding.is === 'doubt' ? encoding.readings : []
  return readings.length === 0
    ? 'it is no text in UTF-8 or UTF-16, and gives words in no other encoding that is tried; save it as UTF-8'
    : `it is no UTF-8, and may be ${readingsInWords(readings)}; name the encoding that gives the right words with \`--encoding\`, or save it as UTF-8`
}

const FORMS = 'RIS, PubMed, EndNote, BibTeX or CSL-JSON'

/** One record is read after the other; where the form breaks off is known when all are. */
const READERS: Record<
  ReferenceForm,
  (pieces: Iterable<string>) => { records: Iterable<Told>; breaksAt?: () => number | undefined }
> = {
  ris: pieces => ({ records: readRis(pieces) }),
  pubmed: pieces => ({ records: readPubmed(pieces) }),
  endnote: pieces => ({ records: readEndnote(pieces) }),
  bibtex: pieces => ({ records: readBibtex(pieces) }),
  csl: readCsl,
}

/** A type alone is no publication. One whose every word is refused is one that is not taken. */
function saysSomething({ title, fields, notTaken }: Reference): boolean {
  const given = [...fields.keys(), ...notTaken.map(({ field }) => field)]
  return title !== '' || given.some(field => field !== 'type' && field !== 'language')
}
