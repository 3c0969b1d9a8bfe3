import { named } from '../../schema/expectation.ts'
import { isStateOfEffect, STATES_OF_EFFECT } from '../../schema/reading.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import type { Rule } from './rule.ts'

const EXPECTED = named(STATES_OF_EFFECT)

export const stateFitsDirection: Rule = {
  id: 'state-fits-direction',
  meaning:
    'A direction that promotes or hinders stands with a state that is present, absent or supposed; what is wished for is described.',
  reason:
    'without its state an effect cannot be turned into what the condition does when it is there, and what is only asked for has had no effect.',
  repair:
    'Give the state the passage speaks of (`supposed` for the condition of an effect that nobody saw), or the direction `describes` or `mixed`.',
  example: {
    breaks: 'p1,house.noise,not-stated,hinders,participant-account,tenants,tenants',
    keeps: 'p1,house.noise,present,hinders,participant-account,tenants,tenants',
  },
  check: review =>
    sourcesOf(review)
      .flatMap(source => [...readingsIn(source), ...source.rulings])
      .flatMap(({ value, at, place }) => {
        const { state, direction } = value
        if (state === undefined || direction === undefined) return []
        if (state === 'wished' && direction !== 'describes')
          return [
            {
              place: at('direction'),
              what: `Unexpected direction ${quoted(direction)} with the state \`wished\`, expected \`describes\``,
              fix: `give the direction \`describes\`, or the state \`supposed\` where the passage says what the condition would do, in ${place.path}.`,
            },
          ]
        const oneWay = direction === 'promotes' || direction === 'hinders'
        return oneWay && !isStateOfEffect(state)
          ? [
              {
                place: at('state'),
                what: `Unexpected state ${quoted(state)} with the direction \`${direction}\`, expected ${EXPECTED}`,
                fix: `give the state the passage speaks of, or the direction \`describes\` or \`mixed\`, in ${place.path}.`,
              },
            ]
          : []
      }),
}
