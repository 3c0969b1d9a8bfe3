import type { Catalogue } from '../../pipeline/languages/catalogue.ts'
import { en } from '../../pipeline/languages/en/index.ts'

export const PSEUDO = 'qx'

/** English in a tongue nobody speaks: every text of the catalogue stands between marks, so that what stands outside them is in no catalogue. */
export function pseudoCatalogue(): Catalogue {
  const { decimal, thousands } = en.writing
  const all = marked(en) as Catalogue
  return { ...all, tag: PSEUDO, writing: { ...all.writing, decimal, thousands } }
}

function marked(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? part : `⟦${part}⟧`
  if (typeof part === 'function') return markedFunction(part as Say)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, marked(value)]))
}

type Say = (...values: unknown[]) => unknown

/**
 * A sentence with values: the marks end before each text among them and begin again after it, so that a word which the program puts into a sentence has to be
 * marked itself. Where the function looks a text up it is given as it is.
 */
function markedFunction(say: Say): Say {
  return (...values) => {
    try {
      const said = say(...values.map(opened))
      if (!String(said).includes('undefined')) return saidMarked(said)
    } catch {}
    return saidMarked(say(...values))
  }
}

/** A text, or the pieces of one; among them may stand parts of a page, which are left alone. */
function saidMarked(said: unknown): unknown {
  return Array.isArray(said) ? said.map(piece => (typeof piece === 'string' ? marked(piece) : piece)) : marked(said)
}

function opened(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `⟧${value}⟦`
  if (Array.isArray(value)) return value.map(opened)
  if (typeof value !== 'object' || value === null || 'type' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, opened(one)]))
}

/** What stands of a text outside all marks, of the catalogue ⟦so⟧ or of a label ⟪so⟫, piece by piece. One that is cut off at the end is marked too. */
export function unmarked(text: string): string[] {
  const less = text.replace(/⟦[^⟦⟧⟪⟫]*⟧|⟪[^⟦⟧⟪⟫]*⟫/g, '\n')
  if (less !== text) return unmarked(less)
  return less
    .replace(/[⟦⟪].*$/s, '')
    .split('\n')
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
}
