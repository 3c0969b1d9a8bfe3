import type { Placed } from '../diagnostics/place.ts'
import { placeWithin } from '../diagnostics/place-within.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Found, Rule } from './rule.ts'

/** A text may be cut into several cells: where the semicolon separates them, a published sheet is split at each one, also inside quotes. */
export const noFormulaCell: Rule = {
  id: 'no-formula-cell',
  meaning:
    'No text, and nothing in one after a semicolon, a bar, a tab or a line end, begins with what a spreadsheet would run: = + - @, also in full width, also after blanks and quotes.',
  reason: 'a spreadsheet would run it as a formula on the machine of whoever opens the published table.',
  repair: 'Begin it with a letter; a text that is nothing but a number may begin with a plus or a minus.',
  example: {
    breaks: 'p1,"too late;=cmd()",…',
    keeps: 'p1,too late; they left,…',
  },
  check: review => formulasIn(review.texts),
}

/** The same of texts that are not in the sources yet. */
export function formulasIn(texts: readonly Placed[]): Found[] {
  return texts.flatMap(one =>
    isNumber(one.text)
      ? []
      : [...one.text.matchAll(FORMULA)].map(({ index, groups: { before = '', formula = '' } = {} }) => ({
          place: placeWithin(one, index + before.length, index + before.length + formula.length),
          what: `Unexpected ${quoted(formula)}, expected text that no spreadsheet would run`,
          fix: `begin it with a letter in ${one.place.path}.`,
        })),
  )
}

/** Where cells begin, what is passed over there, and a formula to the end of its cell. */
const FORMULA =
  /(?<before>(?:^|[;|\t\n\v\f\r\u0085\u2028\u2029])[\s\p{Cf}"]*)(?<formula>[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20][^;|\t\n\v\f\r\u0085\u2028\u2029]*)/gu

/** After a semicolon a number is none: what follows it in its row would belong to it. */
function isNumber(text: string): boolean {
  return /^\p{Zs}*([+-]?\d+([.,]\d+)?%?|[+-])\p{Zs}*$/u.test(text)
}
