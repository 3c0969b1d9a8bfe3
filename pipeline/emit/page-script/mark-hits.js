import { hitsIn } from './search.js'

/** @import { Term } from './search.js' */

/** The name by which the style sheet knows what a search found, where a browser can mark text without touching it. */
const NAME = 'hit'

/**
 * Marks what a search found in some elements, and nothing else. A browser that knows highlights leaves the page as it is; in others each hit is put into an
 * element of its own and taken out again, and no text is lost.
 *
 * @param {readonly Element[]} elements
 * @param {readonly Term[]} terms
 */
export function markHits(elements, terms) {
  for (const mark of document.querySelectorAll('mark')) {
    const around = mark.parentElement
    mark.replaceWith(...mark.childNodes)
    around?.normalize()
  }
  const highlights = globalThis.CSS?.highlights
  highlights?.delete(NAME)
  const found =
    terms.length === 0 ? [] : elements.flatMap(textsIn).map(text => ({ text, hits: hitsIn(text.data, terms) }))
  if (highlights !== undefined) highlights.set(NAME, new Highlight(...found.flatMap(rangesOf)))
  else for (const { text, hits } of found) for (const [from, to] of hits.reverse()) putInMark(text, from, to)
}

/** @param {Element} element */
export function textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  /** @type {Text[]} */
  const texts = []
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode))
  return texts
}

/** Ranges that do not follow what becomes of the page, which would cost time at each change of it. @param {{ text: Text, hits: [number, number][] }} found */
function rangesOf({ text, hits }) {
  return hits.map(
    ([startOffset, endOffset]) => new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }),
  )
}

/** From behind, so that the places before it hold. @param {Text} text @param {number} from @param {number} to */
function putInMark(text, from, to) {
  const hit = text.splitText(from)
  hit.splitText(to - from)
  const mark = document.createElement('mark')
  hit.replaceWith(mark)
  mark.append(hit)
}
