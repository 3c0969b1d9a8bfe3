import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { CLAIM_WORD, CONCLUSION, OUTCOME_DIRECTION, WHEN_PRESENT } from '../../../schema/vocabulary.ts'
import { isWordOf, type WordList } from '../../../schema/word-list.ts'
import { asWritten, both, called, capital, nodes } from './both.ts'
import { linkOut, type Material } from './material.ts'

const MARKED: readonly WordList[] = [WHEN_PRESENT, CONCLUSION, CLAIM_WORD, OUTCOME_DIRECTION]

/** A word that matters, with the sign that says it without colour, and its tone. */
export function mark(word: unknown, ...kinds: string[]): Element {
  const { sign, tone } = MARKED.find(list => isWordOf(list, word))?.[String(word)] ?? {}
  return h('span', { className: ['mark', ...(tone === undefined ? [] : [`is-${tone}`])] }, [
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
