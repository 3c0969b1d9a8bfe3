import { isDoi, signsOf } from '../../schema/doi.ts'

/**
 * The DOI in a text: alone, after `doi:`, in an address or in the query of one. `undefined` where there is none.
 *
 * A DOI holds any printable sign of ASCII, so that in an address it ends where the query of the resolver begins and, within a query, where the next part
 * of it does. What an address writes as %2F is the sign itself. A stop, comma or bracket at its end belongs to the sentence around it.
 */
export function doiIn(text: string): string | undefined {
  const [, before = '', found = ''] = /^(.*?)\b(10\.\d{4,9}(?:\/|%2f)\S+)/i.exec(text) ?? []
  const isInQuery = /[?&][^\s?&]*=[^&\s]*$/.test(before)
  const isInAddress = /https?:\/\/\S*$/i.test(before)
  const whole = isInQuery ? found.replace(/&.*$/, '') : isInAddress ? found.replace(/[?#&].*$/, '') : found
  const [doi, letter] =
    /^(10\.\d{4,9}\/[!-~]+)([\p{L}\p{M}\p{N}])?/u
      .exec(isInAddress || isInQuery ? withoutPage(signsOf(whole)) : whole)
      ?.slice(1) ?? []
  // Cut at a letter that no DOI holds, it would be the DOI of something else.
  if (letter !== undefined) return undefined
  const bare = doi === undefined ? undefined : withoutEnd(doi)
  return bare !== undefined && isDoi(bare) ? bare : undefined
}

/** What publishers put behind a DOI in the addresses of their own pages. */
function withoutPage(address: string): string {
  const page =
    /(?:\/|\/(?:full|fulltext|full-text|abstract|abs|pdf|epdf|html|meta|summary)|\.(?:full|abstract|long|pdf|html))+$/i
  return address.replace(page, '')
}

function withoutEnd(doi: string): string {
  const shorter = doi.replace(/[.,;:'"]+$/, '')
  const opens = (sign: string) => shorter.split(sign).length
  const isOpen = (open: string, close: string) => shorter.endsWith(close) && opens(close) > opens(open)
  return isOpen('(', ')') || isOpen('[', ']') || isOpen('<', '>') || isOpen('{', '}')
    ? withoutEnd(shorter.slice(0, -1))
    : shorter
}
