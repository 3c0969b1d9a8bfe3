import { quoted } from '../diagnostics/problem.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

/** Said once in each source, because the note, the sheet and the rulings of one coder bear one letter. */
export const coderDeclared: Rule = {
  id: 'coder-declared',
  meaning:
    'Every coder named in a note, a sheet or a ruling is declared in the protocol, with what kind of reader it is.',
  reason: 'a reading by somebody nobody knows cannot be weighed: a person and an automated reader are not the same.',
  repair: 'Declare the coder under Coders in the protocol.',
  example: {
    breaks: '- Coded by: z',
    keeps: '### z under ## Coders in the protocol',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const known = review.protocol.value.coders.map(coder => coder.coder)
    return sourcesOf(review).flatMap(source => {
      const seen = new Set<string>()
      return [
        ...source.record.value.coded_by.map((coder, i) => ({ coder, place: source.record.at('coded_by', i) })),
        ...source.sheets.map(({ coder, place }) => ({ coder, place })),
        ...source.rulings.map(({ value, at }) => ({ coder: value.coder, place: at('coder') })),
      ]
        .filter(({ coder }) => !known.includes(coder) && !seen.has(coder) && seen.add(coder))
        .map(({ coder, place }) => ({
          place,
          slip: coder,
          what: `Unexpected coder ${quoted(coder)}, expected a coder of the protocol (${known.map(quoted).join(', ')})`,
          fix: `declare the coder under Coders in ${review.path}/protocol.md, or correct the letter in ${source.path}.`,
        }))
    })
  },
}
