import type { Placed } from '../diagnostics/place.ts'
import { placeWithin } from '../diagnostics/place-within.ts'
import { quoted } from '../diagnostics/problem.ts'
import { FORMULA, isSignedNumber } from '../review/formula.ts'
import type { Found, Rule } from './rule.ts'

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
export function formulasIn(texts: Iterable<Placed>): Found[] {
  const found: Found[] = []
  for (const one of texts) {
    // Most texts have none, and are asked without a copy of the pattern.
    if (one.text.search(FORMULA) === -1 || isSignedNumber(one.text)) continue
    for (const { index, groups: { before = '', formula = '' } = {} } of one.text.matchAll(FORMULA))
      found.push({
        place: placeWithin(one, index + before.length, index + before.length + formula.length),
        what: `Unexpected ${quoted(formula)}, expected text that no spreadsheet would run`,
        fix: `begin it with a letter in ${one.place.path}.`,
      })
  }
  return found
}
