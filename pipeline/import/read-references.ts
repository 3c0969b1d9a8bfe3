import type { ChangedWord } from '../encoding/changed-words.ts'
import { decode, type ToldBy } from '../encoding/decode.ts'
import { encodingOf } from '../encoding/encoding-of.ts'
import { firstInvalid } from '../encoding/first-invalid.ts'
import { NOTHING_KNOWN } from '../encoding/known-text.ts'
import { formOf } from './form-of.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCsl } from './read-csl.ts'
import { readEndnote } from './read-endnote.ts'
import { readPubmed } from './read-pubmed.ts'
import { readRis } from './read-ris.ts'
import type { Reference, ReferenceForm, Told } from './reference.ts'
import { takeReference } from './take-reference.ts'

/** The publications of a reference file, in its order. */
export interface ReferenceFile {
  form: ReferenceForm
  references: readonly Reference[]
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
  if (bytes.length > LARGEST) return `it is larger than ${LARGEST} bytes; export fewer references at a time`
  const decoded = decode(bytes, by)
  if (decoded === undefined) return whyNoText(bytes)
  const form = formOf(decoded.text)
  if (form === undefined) return `it holds no reference in a form that is read; export it as ${FORMS}`
  const { records, breaksAt } = READERS[form](decoded.text)
  const references = records.map(told => takeReference(form, told)).filter(saysSomething)
  if (references.length === 0)
    return breaksAt === undefined
      ? 'it holds no reference'
      : `it breaks off in line ${breaksAt}, before the first reference ends; export it again`
  return { form, references, words: decoded.words, ...(breaksAt === undefined ? {} : { breaksAt }) }
}

/** A single byte that is wrong is typed again where it stands; a file in another encoding is saved anew. */
function whyNoText(bytes: Uint8Array): string {
  const { is } = encodingOf(bytes, () => NOTHING_KNOWN)
  return is === 'stray'
    ? `it is no text at line ${firstInvalid(bytes)?.line}, and UTF-8 elsewhere; type the letter there again and save it as UTF-8`
    : 'it is no text in UTF-8 or UTF-16, and no other encoding of it is sure; save it as UTF-8'
}

const FORMS = 'RIS, PubMed, EndNote, BibTeX or CSL-JSON'

const READERS: Record<ReferenceForm, (text: string) => { records: readonly Told[]; breaksAt?: number }> = {
  ris: text => ({ records: readRis(text) }),
  pubmed: text => ({ records: readPubmed(text) }),
  endnote: text => ({ records: readEndnote(text) }),
  bibtex: text => ({ records: readBibtex(text) }),
  csl: readCsl,
}

/** A type alone is no publication. */
function saysSomething({ title, fields }: Reference): boolean {
  return title !== '' || [...fields.keys()].some(field => field !== 'type' && field !== 'language')
}
