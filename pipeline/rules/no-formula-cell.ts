import type { Placed } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Found, Rule } from './rule.ts'

export const noFormulaCell: Rule = {
  id: 'no-formula-cell',
  meaning: 'No cell of a sheet and no published text begins with what a spreadsheet would run: = + - @ or a tab.',
  reason: 'a spreadsheet would run it as a formula on the machine of whoever opens the published table.',
  repair: 'Begin the text with a letter; a plain number may begin with a plus or a minus.',
  example: {
    breaks: 'p1,"=cmd()",…',
    keeps: 'p1,house.noise,…',
  },
  check: review => formulasIn(review.texts),
}

/** The same of texts that are not in the sources yet. */
export function formulasIn(texts: readonly Placed[]): Found[] {
  return texts
    .filter(
      ({ text }) =>
        /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(text) && !/^([+-]?\d+([.,]\d+)?%?|[+-])$/.test(text.trim()),
    )
    .map(({ text, place }) => ({
      place,
      what: `Unexpected ${quoted(text)}, expected text that no spreadsheet would run`,
      fix: `begin it with a letter in ${place.path}.`,
    }))
}
