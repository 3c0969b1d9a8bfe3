import { checksByPersons } from '../review/checks-by-persons.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const checksAreTold: Rule = {
  id: 'checks-are-told',
  meaning:
    'What the protocol says of coding under Checked by a person is the number of findings that persons checked in the checks of the review.',
  reason: 'the report would say in one place that nobody checked the readings, and in another how many were checked.',
  repair: 'Give the number of findings with a check by a person.',
  example: {
    breaks: '- Checked by a person: 0 under ### coding, where a person checked two findings',
    keeps: '- Checked by a person: 2',
  },
  check: review => {
    const { protocol } = review
    const index = protocol?.value.roles.findIndex(({ role }) => role === 'coding') ?? -1
    const told = protocol?.value.roles[index]?.checked_by_a_person
    if (protocol === undefined || told === undefined || isReadInPart(review)) return []
    const checks = review.checks.map(({ value }) => value)
    const studies = review.studies.map(({ id, record }) => ({ id, record: record.value }))
    const n = checksByPersons({ checks, protocol: protocol.value, studies }).size
    if (n === told) return []
    return [
      {
        place: protocol.at('roles', index, 'checked_by_a_person'),
        what: `Unexpected ${told} as checked by a person, expected ${n} as in the checks of the review`,
        fix: `write \`- Checked by a person: ${n}\` under \`### coding\` in ${pagePath(review, 'protocol')}, and see that what is said beside it is still true.`,
      },
    ]
  },
}

/** Checks that cannot all be read are counted when they can. */
function isReadInPart(review: ReviewUnderWay): boolean {
  const path = sheetPath(review, 'checks')
  return !review.whole.has('checks') && review.texts.files().has(path)
}
