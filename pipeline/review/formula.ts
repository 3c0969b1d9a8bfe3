/**
 * Where a text is cut into cells, what is passed over there, and to the end of its cell a formula: text that a spreadsheet would run. Where the semicolon
 * separates cells, a published sheet is split at each one, also inside quotes.
 */
export const FORMULA =
  /(?<before>(?:^|[;|\t\n\v\f\r\u0085\u2028\u2029])[\s\p{Cf}"]*)(?<formula>[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20][^;|\t\n\v\f\r\u0085\u2028\u2029]*)/gu

/** What begins with a plus or a minus and is no formula. After a semicolon a number is one: what follows it in its row would belong to it. */
export function isSignedNumber(text: string): boolean {
  return /^\p{Zs}*([+-]?\d+([.,]\d+)?%?|[+-])\p{Zs}*$/u.test(text)
}

/** The text without the signs by which a spreadsheet would run any of it. */
export function withoutFormulas(text: string): string {
  if (isSignedNumber(text)) return text
  return text.replace(FORMULA, (_, before: string, formula: string) => before + formula.replace(SIGNS, ''))
}

/** A run of such signs, of which none may be left at the beginning. */
const SIGNS = /^[\s\p{Cf}"=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]+/u
