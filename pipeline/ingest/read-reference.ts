import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { decode, type ToldBy } from '../encoding/decode.ts'
import { type Csl, fieldsOf, titleOf } from './reference-fields.ts'

/** What a reference file tells of one publication, as the fields of a note. */
export interface Reference {
  title: string
  fields: ReadonlyMap<string, string>
}

/**
 * Reads one publication from BibTeX, RIS or CSL-JSON. Says why where there is none, or several. No address in the file is looked up:
 * citation-js is told the form, so it does not take a text for an address.
 */
export function readReference(bytes: Uint8Array, by: ToldBy = {}): Reference | string {
  const text = decode(bytes, by)?.text
  if (text === undefined)
    return 'it is no text in UTF-8 or UTF-16, and no other encoding of it is sure; save it as UTF-8'
  let found: unknown[]
  try {
    found = /^\s*[[{]/.test(text)
      ? [JSON.parse(text)].flat()
      : new Cite(composed(text), { forceType: formOf(text) }).data
  } catch (error) {
    return `it could not be read as BibTeX, RIS or CSL-JSON: ${(error as Error).message.split('\n')[0]}`
  }
  const [reference] = found
  if (typeof reference !== 'object' || reference === null) return 'it holds no reference'
  if (found.length > 1) return `it holds ${found.length} references; give one`
  const title = titleOf(reference as Csl)
  return title === '' ? 'it holds no title' : { title, fields: fieldsOf(reference as Csl) }
}

function formOf(text: string): string {
  return /^\s*TY {2}-/m.test(text) ? '@ris/file' : '@bibtex/text'
}

/** The TeX commands for å, which the parser leaves as they are. */
function composed(text: string): string {
  return text
    .replace(/\{\\aa\}|\\aa(?:\{\}|(?![a-zA-Z]) ?)/g, 'å')
    .replace(/\{\\AA\}|\\AA(?:\{\}|(?![a-zA-Z]) ?)/g, 'Å')
}
