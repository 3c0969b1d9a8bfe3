import { quoted } from '../diagnostics/problem.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import type { Rule } from './rule.ts'

export const stateFitsDirection: Rule = {
  id: 'state-fits-direction',
  meaning: 'A direction that promotes or hinders stands with a state that is present or absent.',
  reason: 'without its state an effect cannot be turned into what the condition does when it is there.',
  repair: 'Give the state the passage speaks of, or the direction `describes` or `mixed`.',
  example: {
    breaks: 'p1,house.noise,not-stated,hinders,tenants,tenants',
    keeps: 'p1,house.noise,present,hinders,tenants,tenants',
  },
  check: review =>
    sourcesOf(review)
      .flatMap(source => [...readingsIn(source), ...source.rulings])
      .flatMap(({ value, at, place }) => {
        const { state, direction } = value
        const oneWay = direction === 'promotes' || direction === 'hinders'
        return oneWay && state !== undefined && state !== 'present' && state !== 'absent'
          ? [
              {
                place: at('state'),
                what: `Unexpected state ${quoted(state)} with the direction \`${direction}\`, expected \`present\` or \`absent\``,
                fix: `give the state the passage speaks of, or the direction \`describes\` or \`mixed\`, in ${place.path}.`,
              },
            ]
          : []
      }),
}
