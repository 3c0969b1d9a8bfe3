import { inLanguage } from '../../schema/flat-labels.ts'
import { type ReviewFinding, reviewFinding } from '../../schema/review-finding.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/**
 * The translations of reasons for confidence that stayed as they were when the reason was changed, and what a finding or its message says in one language
 * where it says another thing in one beside it. A new `Reread` says that somebody read them again and that they stand, as it does of a passage. How much
 * concern there is is no text: it may change alone.
 */
export function staleReasons(before: ReviewUnderWay, { reviewFindings: page }: ReviewUnderWay): Problem[] {
  const earlier = new Map(before.reviewFindings?.value.findings.map(one => [one.review_finding_id, one]))
  return (page?.value.findings ?? []).flatMap((is, index) => {
    const was = earlier.get(is.review_finding_id)
    if (page === undefined || was === undefined || (is.reread !== undefined && is.reread !== was.reread)) return []
    const left = leftBehind(was, is).map(({ key, tag, changed }) =>
      fault(
        'translation-is-current',
        page.at('findings', index, key, tag),
        `Unexpected unchanged ${quoted(typedKey(inLanguage(key, tag)))} of review finding ${quoted(is.review_finding_id)}, whose ${changed.map(one => quoted(typedKey(inLanguage(key, one)))).join(', ')} is another, expected each language to say the same`,
        `say it in that language too under ${is.review_finding_id}, or write \`- Reread: \` and the day on which it was read again and stands.`,
      ),
    )
    const stale = staleIn(was, is).map(({ key, tag, beside }) =>
      fault(
        'translation-is-current',
        page.at('findings', index, ...beside, tag),
        `Unexpected unchanged ${quoted(typedKey(inLanguage(key, tag)))} of review finding ${quoted(is.review_finding_id)}, whose reason is another, expected it to say what the reason says now`,
        `translate the reason anew under ${is.review_finding_id}, or write \`- Reread: \` and the day on which it was read again and stands.`,
      ),
    )
    return [...left, ...stale]
  })
}

/** What is said in each language beside the others, none of them a translation of one. */
const BESIDE = ['labels', 'key_message'] as const

/** The languages in which a text stayed as it was while it was changed in another. */
function leftBehind(was: ReviewFinding, is: ReviewFinding) {
  return BESIDE.flatMap(key => {
    const [before, now] = [was[key] ?? {}, is[key] ?? {}]
    const both = Object.keys(now).filter(tag => before[tag] !== undefined)
    const changed = both.filter(tag => now[tag] !== before[tag])
    return changed.length === 0 ? [] : both.filter(tag => now[tag] === before[tag]).map(tag => ({ key, tag, changed }))
  })
}

function staleIn(was: ReviewFinding, is: ReviewFinding) {
  const before = new Map(translatableTexts(reviewFinding, was).map(one => [one.key, one]))
  return translatableTexts(reviewFinding, is).flatMap(({ key, text, translations, beside }) => {
    const one = before.get(key)
    const isChanged = one !== undefined && one.text !== text
    const tags = Object.keys(translations).filter(tag => isChanged && translations[tag] === one.translations[tag])
    return tags.map(tag => ({ key, tag, beside }))
  })
}
