import type { WordIn } from '../../schema/vocabulary.ts'
import { ROLE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

/**
 * The joint position statement of Cochrane, the Campbell Collaboration, JBI and the Collaboration for Environmental Evidence of 2025 asks that any use of
 * automation that makes or suggests judgements is fully and transparently reported, and says that those who publish a review answer for it
 * (https://doi.org/10.1186/s13750-025-00374-5). What such a report holds stands in `schema/role.ts` and is our choice.
 *
 * A review whose coders are all persons is not asked; it may describe its roles as well.
 */
export const roleIsDescribed: Rule = {
  id: 'role-is-described',
  meaning:
    'Where an automated reader is among the coders, the protocol says of each part of the work what did it, what it saw, which errors are known and how much a person has checked.',
  reason:
    'any automation that makes or suggests judgements has to be reported, as the joint statement of the review organisations of 2025 asks; else nobody can say how far it is to be trusted.',
  repair: 'Describe the role under Roles in the protocol.',
  example: { breaks: 'a coder of the kind `automated-reader`, and no ## Roles', keeps: '### coding under ## Roles' },
  check: review => {
    const { protocol } = review
    const automated = protocol?.value.coders.findIndex(({ kind }) => kind === 'automated-reader') ?? -1
    if (protocol === undefined || automated === -1) return []
    const described = new Set(protocol.value.roles.map(({ role }) => role))
    const left = wordsOf(ROLE).filter(role => IS_USED[role](review) && !described.has(role))
    if (left.length === 0) return []
    return [
      {
        place: protocol.at('coders', automated, 'kind'),
        what: `Missing ${left.length === 1 ? 'role' : 'roles'} ${left.map(quoted).join(', ')}, expected each part of the work of a review with an automated reader`,
        fix: `write ${left.map(role => `\`### ${role}\``).join(', ')} under \`## Roles\` in ${pagePath(review, 'protocol')}.`,
      },
    ]
  },
}

/** Whether a review shows that such work was done. */
const IS_USED: Record<WordIn<'role'>, (review: ReviewUnderWay) => boolean> = {
  search: review => review.searches.length > 0,
  screening: review => review.screening.length > 0,
  extraction: review => finishedSourcesOf(review).length > 0,
  paraphrase: review => finishedSourcesOf(review).some(source => source.passages.length > 0),
  coding: review => finishedSourcesOf(review).some(source => source.sheets.length > 0),
  settling: review => finishedSourcesOf(review).some(source => source.rulings.length > 0),
  assessing: review => (review.reviewFindings?.value.findings.length ?? 0) > 0,
  translating: review =>
    finishedSourcesOf(review).some(source => source.passages.some(({ value }) => value.translations !== undefined)),
}
