import type { STUDY_TYPE } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'

/** A reference as CSL has it. Nobody checked it, so any of it may be of another kind. */
export type Csl = Readonly<Record<string, unknown>>

/** Types of CSL that have a word of ours. A thesis is left to the reader, because the type does not say of which degree. */
const TYPES = new Map<string, WordOf<typeof STUDY_TYPE>>([
  ['article-journal', 'journal-article'],
  ['report', 'report'],
  ['book', 'book'],
  ['chapter', 'book-chapter'],
])

export function titleOf(csl: Csl): string {
  return safe(textOf(csl.title))
}

/** The fields of a record that the reference gives in a form the record takes; what it gives in another form is left to be filled in. */
export function fieldsOf(csl: Csl): Map<string, string> {
  const entries: [string, string][] = [
    ['authors', authorsOf(csl)],
    ['year', /^[1-9]\d{3}$/.exec(yearOf(csl))?.[0] ?? ''],
    ['container', textOf(csl['container-title']) || textOf(csl.publisher)],
    ['volume', textOf(csl.volume)],
    ['issue', textOf(csl.issue)],
    ['pages', textOf(csl.page)],
    ['doi', /10\.\d{4,9}\/[!-~]*[!-+\--:<-~]$/.exec(textOf(csl.DOI))?.[0] ?? ''],
    ['type', TYPES.get(textOf(csl.type)) ?? ''],
    ['language', /^([a-z]{2})(?:[-_][a-z]+)?$/i.exec(textOf(csl.language))?.[1]?.toLowerCase() ?? ''],
  ]
  return new Map(entries.map(([key, value]) => [key, safe(value)] as const).filter(([, value]) => value !== ''))
}

function authorsOf({ author }: Csl): string {
  const names = (Array.isArray(author) ? author : []).map(one => {
    const { literal, family, given } = isObject(one) ? one : {}
    const parts = [textOf(family), textOf(given)].filter(part => part !== '')
    return safe((textOf(literal) || parts.join(', ')).replaceAll(';', ','))
  })
  return [...new Set(names.filter(name => name !== ''))].join('; ')
}

function yearOf({ issued }: Csl): string {
  const parts = isObject(issued) ? issued['date-parts'] : undefined
  const [first] = Array.isArray(parts) ? parts : []
  return Array.isArray(first) ? textOf(first[0]) : ''
}

/** Text on one line without the tags that CSL writes into it; those of anything else are characters of the title. */
function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .replace(/<\/?(?:i|b|sup|sub|sc|span)(?: (?:class|style)="[^"<>]*")?>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** Text that no spreadsheet would run, as every text in the sources. */
function safe(text: string): string {
  return text.replace(/^[=+\-@\s\uff1d\uff0b\uff0d\uff20]+/, '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
