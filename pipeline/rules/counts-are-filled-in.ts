import { quoted } from '../diagnostics/problem.ts'
import { numbersIn } from '../languages/numbers-in.ts'
import { claimsInOurWords, saidByUs } from './own-texts.ts'
import type { Rule } from './rule.ts'

/** A number that names the study it is of, such as a year or a date, counts nothing and may be typed. */
export const countsAreFilledIn: Rule = {
  id: 'counts-are-filled-in',
  meaning:
    'No statement, review finding, message, reason or claim, nothing that may be concluded and nothing of which a code is told has a number typed in it, as figure or as word; years, dates, ids and names of standards count nothing.',
  reason: 'a number that is typed goes on saying what was true when it was typed, and nothing notices.',
  repair:
    'Say it without the number, which stands beside the text in the tables; or have it filled in, as `{n_studies}` or `{<source>/<fact>/<subject>}`.',
  example: {
    breaks: '- Adequacy: serious, Two studies speak to it.',
    keeps: '- Adequacy: serious, Few studies speak to it.',
  },
  check: review =>
    [...saidByUs(review), ...claimsInOurWords(review)].flatMap(({ tag, text, place, asItStands }) => {
      const typed = numbersIn(text, tag)
      if (typed.length === 0) return []
      return [
        {
          place,
          what: `Unexpected ${typed.map(quoted).join(' and ')}, expected a number to be filled in and not typed`,
          fix: `say it without the number in ${place.path}${asItStands ? '' : ', or write `{n_studies}` or `{<source>/<fact>/<subject>}` in its place'}.`,
        },
      ]
    }),
}
