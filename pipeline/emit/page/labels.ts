import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { asWritten, both, called, capital, nodes } from './both.ts'
import { linkOut, type Material } from './material.ts'

/** The sign that says a word without colour. */
const SIGNS: Record<string, string> = {
  helps: '+',
  hinders: '−',
  mixed: '±',
  divided: '±',
  'no-relation': '0',
  'in-line': '=',
  contrary: '≠',
  improved: '↑',
  worsened: '↓',
}

/** A word that matters, with its sign and colour. */
export function mark(word: unknown, ...kinds: string[]): Element {
  const sign = SIGNS[String(word)]
  return h('span', { className: ['mark', ...(sign === undefined ? [] : [`is-${String(word)}`])] }, [
    ...(sign === undefined ? [] : [h('span', { ariaHidden: 'true' }, `${sign} `)]),
    ...both(called(word, ...kinds)),
  ])
}

/** A study or document by its short name; studies and documents stand further down the page. */
export function sourceLink(material: Material, id: string): Element {
  const known = material.source(id) !== undefined
  const name = material.shortName(id)
  return known ? h('a', { href: `#source-${id}` }, name) : h('span', name)
}

/** A passage in its words, then whose it is, and the place on the page it was read on, as far as asked for. */
export function passageText(
  material: Material,
  passageId: string,
  after: 'source' | 'place' | 'source and place' = 'source and place',
): ElementContent[] {
  const [sourceId = '', id = ''] = passageId.split('/')
  const source = material.source(sourceId)
  const passage = source?.passages.find(one => one.passage === id)
  if (source === undefined || passage === undefined) return [asWritten(passageId)]
  const page = source.pages.find(one => one.page === passage.where?.page)
  const place = passage.where?.place ?? ''
  return [
    h('span', { className: ['passage', 'as-written'], lang: 'en' }, passage.text ?? ''),
    h('span', { className: ['where', 'as-written'], lang: 'en' }, [
      ...(after === 'place' ? [] : [sourceLink(material, sourceId)]),
      ...(after === 'source and place' ? [' · '] : []),
      ...(after === 'source' ? [] : page === undefined ? nodes(place) : linkOut(page.address, place)),
    ]),
  ]
}

export const upper = (word: unknown, ...kinds: string[]) => both(capital(called(word, ...kinds)))
