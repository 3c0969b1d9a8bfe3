import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Both, LANGUAGES, type Language, VOCABULARY } from './words.ts'

/** What stands in the page: text, nodes, or a list of them. */
export type Content = string | number | ElementContent | readonly ElementContent[]

/** What fills a `{name}` in a text; a function where the languages differ. */
export type Part = Content | ((language: Language) => Content)

/**
 * A text in both languages, of which the page shows one. Where they are alike it stands once.
 *
 * Each is a `span` with its own `lang`; the style sheet hides the language that is not chosen. What is shown in every language (a passage, a title)
 * has the class `as-written` instead.
 */
export function both(text: Both): ElementContent[] {
  return inBoth(language => text[language])
}

/** Content made once for each language. */
export function inBoth(make: (language: Language) => Content): ElementContent[] {
  const [da, en] = LANGUAGES.map(language => make(language))
  if (typeof da === 'string' && da === en) return nodes(da)
  return LANGUAGES.flatMap(language => {
    const made = nodes(make(language))
    return made.length === 0 ? [] : [h('span', { lang: language }, made)]
  })
}

/** A text in both languages with its `{names}` filled in. */
export function fill(text: Both, parts: Record<string, Part>): ElementContent[] {
  return inBoth(language =>
    fillOne(
      text[language],
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'function' ? part(language) : part]),
      ),
    ),
  )
}

/** One language of such a text. */
export function fillOne(text: string, parts: Record<string, Content>): ElementContent[] {
  return text.split(/(\{\w+\})/).flatMap(piece => {
    const part = /^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : undefined
    return nodes(part ?? piece)
  })
}

/** The same for plain text: options, Markdown. */
export function fillText(text: string, parts: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole))
}

/** What a word of the schema is called; a word we have no label for stands as it is, its hyphens as blanks. */
export function called(word: unknown, ...kinds: string[]): Both {
  const text = String(word)
  for (const kind of [...kinds, 'any']) {
    const label = VOCABULARY[kind]?.[text]
    if (label !== undefined) return label
  }
  const plain = text.replaceAll('-', ' ')
  return { da: plain, en: plain }
}

/** Words of a list, or the one missing word, in both languages. */
export function calledAll(words: unknown, ...kinds: string[]): Both {
  const list = (Array.isArray(words) ? words : [words]).map(word => called(word, ...kinds))
  return { da: list.map(one => one.da).join(', '), en: list.map(one => one.en).join(', ') }
}

/** Text that stands as it was written, in whichever language; `lang` where it is known. */
export function asWritten(text: string, lang = 'en'): Element {
  return h('span', { className: ['as-written'], lang }, text)
}

export function nodes(content: Content): ElementContent[] {
  if (Array.isArray(content)) return [...content]
  if (typeof content === 'object') return [content as ElementContent]
  return content === '' ? [] : [{ type: 'text', value: String(content) }]
}

/** With a large first letter, for the beginning of a cell or line. */
export function capital({ da, en }: Both): Both {
  const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return { da: large(da), en: large(en) }
}
