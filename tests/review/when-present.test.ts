import { describe, expect, it } from 'vitest'
import { whenPresent } from '../../pipeline/review/when-present.ts'
import type { Values } from '../../schema/settled.ts'

/**
 * What a code does when it is there, worked out by hand for every state and direction. What helps when it is there hinders when it is missing, so an effect
 * in the state `absent` turns round; in both states, or in none that was stated, no one effect can be said. What is
 * supposed has the effect of its being there.
 */
const TABLE: Record<Values['state'], Record<Values['direction'], string>> = {
  present: row('helps', 'hinders'),
  absent: row('hinders', 'helps'),
  both: row('unclear', 'unclear'),
  wished: row('unclear', 'unclear'),
  supposed: row('helps', 'hinders'),
  'not-stated': row('unclear', 'unclear'),
  'not-seen': row('not-seen', 'not-seen'),
  'not-reported': row('not-reported', 'not-reported'),
  'not-applicable': row('not-applicable', 'not-applicable'),
  unclear: row('unclear', 'unclear'),
}

function row(promotes: string, hinders: string): Record<Values['direction'], string> {
  return {
    promotes,
    hinders,
    mixed: 'mixed',
    'no-relation': 'no-relation',
    describes: 'describes',
    'not-seen': 'not-seen',
    'not-reported': 'not-reported',
    'not-applicable': 'not-applicable',
    unclear: 'unclear',
  }
}

describe('whenPresent', () => {
  const cases = Object.entries(TABLE).flatMap(([state, directions]) =>
    Object.entries(directions).map(
      ([direction, effect]) => [state, direction, effect] as [Values['state'], Values['direction'], string],
    ),
  )
  it.each(cases)('of %s and %s is %s', (state, direction, effect) => {
    expect(whenPresent({ state, direction })).toBe(effect)
  })
})
