import { quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'
import { setAside } from './set-aside.ts'

export const yearInWindow: Rule = {
  id: 'year-in-window',
  meaning: 'The year of every included study lies in the window of the protocol.',
  reason: 'a study from outside the window does not belong to the question.',
  repair:
    'Correct the year, or exclude the study in the screening and make its note a draft, which keeps what was read.',
  example: {
    breaks: '- Year: 1989 (window 1990-1999)',
    keeps: '- Year: 1990',
  },
  check: review => {
    const window = review.protocol?.value.window
    if (window === undefined) return []
    return review.studies.flatMap(study => {
      const { year } = study.record.value
      if (study.draft || (typeof year === 'number' && year >= window.from && year <= window.to)) return []
      // One whose year nobody knows is not excluded.
      const decision = typeof year === 'number' ? 'excluded' : 'awaiting-classification'
      return [
        {
          place: study.record.at('year'),
          what: `Unexpected year ${quoted(String(year))}, expected a year from ${window.from} to ${window.to}`,
          fix: `correct it in ${notePath(study)}; where it is right, ${setAside(review, study, decision)}.`,
        },
      ]
    })
  },
}
