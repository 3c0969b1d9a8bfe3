import { quoted } from '../diagnostics/problem.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import type { Met } from '../review/publications-met.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { likelyTwice } from './likely-twice.ts'
import type { Rule } from './rule.ts'

export const publicationOnce: Rule = {
  id: 'publication-once',
  meaning:
    'No publication is met under two ids, in notes, drafts and their reports, documents, and all rows of the screening: none has the DOI of another or, where one of them has none, its first author, year and title. Years may be one apart, and titles differ in spelling, punctuation and a subtitle. A row that is decided to be a duplicate is none, nor is one that nobody has screened yet, nor are two of which one names the other, under `Related` or in the `note` of its row.',
  reason: 'one publication under two ids is counted twice.',
  repair:
    'Compare the two. Where they are one, bring what was read together under one id and give the row of the other the decision `duplicate`; where they are two, correct what is wrong of one, or name the other in the `note` of its row.',
  example: {
    breaks: 'keller-1993-timetable and keller-1994-unseen, both `The timetable nobody saw` by Keller',
    keeps: 'keller-1994-unseen,…,duplicate,same-record,…',
  },
  check: review => {
    const screening = sheetPath(review, 'screening')
    const rows = new Set(review.screening.map(({ value }) => value.record_id))
    return likelyTwice(review).map(({ first, second, by }) => {
      const seen = first.placeOf(by)
      const what =
        by === 'doi'
          ? `Unexpected DOI ${quoted(second.doi ?? '')} of ${quoted(second.id)}, which ${quoted(first.id)} has too`
          : `Unexpected likeness of ${told(second)} to ${told(first)}`
      return {
        place: second.placeOf(by),
        what: `${what}, expected each publication under one id; see also ${seen.path}:${seen.line}:${seen.column}`,
        fix: `compare the two; ${whereOne([first, second], rows, review)}; where they are two, correct what is wrong of one${nameOther([first, second], rows, screening)}.`,
      }
    })
  },
}

function told({ id, title = '', authors: [author] = [], year }: Met): string {
  const by = [author?.split(',')[0], year].filter(one => one !== undefined)
  return `${quoted(title)} (${[...by, quoted(id)].join(', ')})`
}

/** One that has no row in the screening can be decided to be nothing; its folder leaves. */
function whereOne(pair: readonly Met[], rows: ReadonlySet<string>, review: ReviewUnderWay): string {
  if (pair.some(({ source }) => source?.kind === 'document'))
    return 'where they are one publication, keep it under one id, as a study or as a document'
  const loose = pair.findLast(({ id, source }) => source !== undefined && !rows.has(id))
  const other = pair.find(one => one !== loose)
  return loose?.source !== undefined && other !== undefined
    ? `where they are one publication, bring what was read of it together under \`${other.id}\` and move ${loose.source.path} out of ${review.path}`
    : `where they are one publication, bring what was read of it together under one id and give the row of the other the decision \`duplicate\` with its reason${reasonsOf(review)}, and \`not-applicable\` in \`page_states\`, in ${sheetPath(review, 'screening')}`
}

function reasonsOf({ path, protocol }: ReviewUnderWay): string {
  const reasons = protocol?.value.reasons.map(({ reason }) => quoted(reason)) ?? []
  return reasons.length === 0
    ? ''
    : ` (${reasons.join(', ')}, or one that you declare under \`Reasons\` in ${pagePath({ path }, 'protocol')})`
}

/** Two that are no one publication are told apart by a word beside one of them, which only a row of the screening has a place for. */
function nameOther(pair: readonly Met[], rows: ReadonlySet<string>, screening: string): string {
  const one = pair.findLast(({ id }) => rows.has(id))
  const other = pair.find(({ id }) => id !== one?.id)
  return one === undefined || other === undefined
    ? ''
    : `, or name \`${other.id}\` in the \`note\` of \`${one.id}\` in ${screening}`
}
