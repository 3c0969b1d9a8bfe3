/** What tells a publication from others, wherever it is met: in a note, a row of the screening, a reference file. What is not known is left out. */
export interface Publication {
  /** Each as it is printed, family name first or last; the first author first. */
  authors?: readonly string[] | undefined
  year?: number | undefined
  title?: string | undefined
  doi?: string | undefined
}

/** The words of a title, without case and punctuation. A title of signs alone is its own word. */
export function titleWords(title: string): string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [title.trim()]
  )
}

/** A title without what stands behind its first colon, full stop, question mark or dash; the whole where none is inside it. */
export function mainTitle(title: string): string {
  return title.split(/(?<=\S)(?:[:?.!] | [-–—] )/u)[0] ?? title
}

/** What the families of two ways to write a name have in common: `van der Berg, Jan`, `Berg, Jan van der` and `Jan Berg` are all `berg`. */
export function familyName(author: string): string {
  const [beforeComma = ''] = author.split(',')
  return titleWords(withoutMarks(beforeComma)).at(-1) ?? ''
}

/** Letters without what stands on, under or through them: exports lose the marks of some. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøðþłđßÆŒØÐÞŁĐ]/g, letter => PLAIN[letter.toLowerCase()] ?? letter)
}

const PLAIN: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ß: 'ss' }
