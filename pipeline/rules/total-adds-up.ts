import { isMissing } from '../../schema/missing.ts'
import { groupsAround } from '../../schema/people.ts'
import { notePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const totalAddsUp: Rule = {
  id: 'total-adds-up',
  meaning:
    'Where a page prints a total, the groups of that unit add up to it: narrower groups inside wider ones are not added again.',
  reason: 'a sample that does not add up was misread somewhere.',
  repair: 'Correct the number that was misread; leave the total out where the page does not print one.',
  example: {
    breaks: '- Informants: tenants 12 persons; landlords 5 persons with - Total: 18 persons',
    keeps: '- Total: 17 persons',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const { people } = review.protocol.value
    const isDeclared = (group: string) => people.some(one => one.group === group)
    return review.studies.flatMap(study => {
      const { informants, total } = study.record.value
      if (total === undefined || informants === undefined || isMissing(informants)) return []
      // What a group that is not declared is part of, or holds, is not known before `known-people` is mended.
      if (!informants.every(({ group }) => [...groupsAround(people, group)].every(isDeclared))) return []
      const all = informants.filter(({ unit }) => unit === total.unit)
      const outermost = all.filter(({ group }) => {
        const around = groupsAround(people, group)
        return !all.some(other => other.group !== group && around.has(other.group))
      })
      const numbers = outermost.map(({ n }) => n)
      if (numbers.length === 0 || numbers.some(isMissing)) return []
      const sum = numbers.reduce<number>((a, n) => a + Number(n), 0)
      return sum === total.n
        ? []
        : [
            {
              place: study.record.at('total'),
              what: `Unexpected total \`${total.n} ${total.unit}\`, expected \`${sum} ${total.unit}\`${numbers.length > 1 ? ` (${numbers.join(' + ')})` : ''}`,
              fix: `correct the number that was misread in ${notePath(study)}, or leave the total out.`,
            },
          ]
    })
  },
}
