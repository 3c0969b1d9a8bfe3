import { groupsAround } from '../../schema/people.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const peopleAreATree: Rule = {
  id: 'people-are-a-tree',
  meaning: 'No group of people is part of a group that is part of it.',
  reason: 'what a group says is counted for every group it is part of, which has no end in a circle.',
  repair: 'Correct the `Part of` that closes the circle, or take it out.',
  example: {
    breaks: '### tenants with - Part of: families, and ### families with - Part of: tenants',
    keeps: '### tenants with - Part of: families, and ### families with no `Part of`',
  },
  check: review => {
    const { protocol } = review
    if (protocol === undefined) return []
    const { people } = protocol.value
    const page = pagePath(review, 'protocol')
    return people.flatMap(({ group, part_of }, index) => {
      const circle = part_of === undefined ? [] : [...groupsAround(people, part_of)]
      // Each circle is told once, at the first of its groups.
      const isFirst = circle.every(other => people.findIndex(one => one.group === other) >= index)
      return part_of !== undefined && circle.includes(group) && isFirst
        ? [
            {
              place: protocol.at('people', index, 'part_of'),
              what: `Unexpected \`Part of\` that closes a circle (${[...new Set([group, ...circle])].join(', ')}), expected a group that is not part of ${quoted(group)}`,
              fix: `correct the \`Part of\` that is wrong in ${page}, or take it out.`,
            },
          ]
        : []
    })
  },
}
