import { FONT } from './charts/look.ts'

/**
 * What a drawn chart says to those who point at it or do not see it.
 *
 * vega writes English roles and descriptions on every mark and axis, and no tooltip. Here the label of a mark becomes its `<title>`, which browsers show,
 * the roles go, and the whole has a title and a description. A hundredth of a pixel is fine enough, and the font is said once. Ids get `name` before them,
 * because charts share a page. vega escapes `<` and `>` wherever they are text, so what stands between them is a tag.
 */
export function namedSvg(svg: string, name: string, title: string, description: string): string {
  const ids = [`${name}-title`, `${name}-description`]
  const root = `font-family="${FONT}" role="img" aria-labelledby="${ids[0]}" aria-describedby="${ids[1]}"`
  const words = `<title id="${ids[0]}">${escaped(title)}</title><desc id="${ids[1]}">${escaped(description)}</desc>`
  const told = svg.replace(/<[a-zA-Z][^<>]*>/g, tag => lean(tag, name))
  return `${told.replace(/^<svg([^>]*)>/, (_, attributes) => `<svg${attributes} ${root}>${words}`)}\n`
}

function lean(tag: string, name: string): string {
  const label = /^<(?:path|text)\b.*? aria-label="([^"]*)"/.exec(tag)?.[1]
  const bare = tag
    .replace(/ (?:role|aria-[a-z]+|font-family)="[^"]*"/g, '')
    .replace(/ (?:d|transform|width|height|[xy][12]?)="[^"]*"/g, part => part.replace(/\d+\.\d{3,}/g, rounded))
    .replace(/( id="|url\(#|href="#)((?:clip|gradient)_?\w*)/g, `$1${name}-$2`)
  if (label === undefined) return bare
  const told = `<title>${label}</title>`
  return bare.endsWith('/>') ? `${bare.slice(0, -2)}>${told}</path>` : `${bare}${told}`
}

function rounded(number: string): string {
  return String(Math.round(Number(number) * 100) / 100)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
