import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { type CslName, nameInFull } from './name-in-full.ts'
import { LONGEST_TEXT } from './reference.ts'

/** Commands that the parser leaves as they are. */
Object.assign(plugins.config.get('@bibtex').constants.commands, {
  aa: 'å',
  AA: 'Å',
  dots: '…',
  ldots: '…',
  slash: '/',
  pounds: '£',
  euro: '€',
  S: '§',
  times: '×',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  cdot: '·',
  sim: '∼',
  to: '→',
  rightarrow: '→',
})

/** The text of a value as it is printed. What the parser cannot read stays as typed, without its braces. */
export function latexText(value: string): string {
  if (value.length > LONGEST_TEXT || !/[\\{}$~]|--|``|''/.test(value)) return value
  const read = parsed(`title = {${value}}`)?.title
  return typeof read === 'string' ? withDots(read) : value.replace(/[{}]/g, '')
}

/**
 * The names of a list with ` and ` between, or the semicolon that some tools write: those who are named, as `Family, Given, Suffix`. One in braces is that of a body and stays whole; so does one
 * with so many commas that it is several without ` and `.
 */
export function latexNames(value: string): string[] {
  return splitOutsideBraces(value, /^(\s+and\s+|;\s+)/i).map(name => {
    if (IN_ORDER.test(name)) return name
    if (splitOutsideBraces(name, /^,/).length > 3 && !name.includes('=')) return latexText(name)
    const author = parsed(`author = {${name}}`)?.author
    const [read, ...more] = Array.isArray(author) ? (author as CslName[]) : []
    return read === undefined || more.length > 0 ? latexText(name) : withDots(nameInFull(read))
  })
}

/** `Family, Given` or one word, without a command: as typed, which most are. */
const IN_ORDER = /^[^\\{}$~,=]+,[^\\{}$~,=]+$|^[^\\{}$~,=\s]+$/

function parsed(field: string): Record<string, unknown> | undefined {
  for (const text of [withDollars(field), field.replace(/(?<!\\)\$/g, '\\$')])
    try {
      const [first, ...more] = new Cite(`@article{x, ${text}}`, { forceType: '@bibtex/text', generateGraph: false })
        .data
      return more.length === 0 ? (first as Record<string, unknown>) : undefined
    } catch {
      // Its words are of no use to anybody: the next attempt reads every dollar as a dollar, and the caller keeps what was typed.
    }
  return undefined
}

/**
 * A pair of dollars is mathematics where neither has a blank inside of it, and there is a command, an index or a power between them or no digit behind; any
 * other is a dollar, as in US$5.
 */
function withDollars(text: string): string {
  const parts = text.split(/(?<!\\)\$/)
  let read = parts[0] ?? ''
  for (let at = 1; at < parts.length; at++) {
    const [inner = '', after] = parts.slice(at, at + 2)
    const isTight = after !== undefined && /^\S(.*\S)?$/s.test(inner)
    const isMath = isTight && (/\\[a-z]|[_^]/i.test(inner) || !/^\d/.test(after))
    read += isMath ? `$${inner}$${after}` : `\\$${inner}`
    if (isMath) at++
  }
  return read
}

/** Under an accent i and j have no other form than with a dot: `{\'\i}` is í. */
function withDots(text: string): string {
  return text
    .replace(/ı(?=[\u0300-\u036f])/g, 'i')
    .replace(/ȷ(?=[\u0300-\u036f])/g, 'j')
    .normalize('NFC')
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (depth === 0) {
      const [found] = separator.exec(text.slice(at, at + 40)) ?? []
      if (found === undefined) continue
      parts.push(text.slice(from, at))
      from = at + found.length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)].map(part => part.trim()).filter(part => part !== '')
}
