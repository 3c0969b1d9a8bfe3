import { WHEN_PRESENT } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** From so many findings on, a list of them begins with how many there are and what they say. */
const MANY = 11

/** `23 findings, of 17 studies; helps 4, hinders 2, describes 17`; nothing where they can be counted at a glance. */
export function summaryOf(ids: readonly string[], review: ReviewUnderWay): string[] {
  const asked = new Set(ids)
  const behind = [...review.studies, ...review.documents].flatMap(source =>
    source.findings
      .filter(one => asked.has(one.finding_id))
      .map(one => ({ kind: source.kind, id: source.id, effect: one.when_present })),
  )
  if (behind.length < MANY) return []
  const sources = (kind: 'study' | 'document') =>
    new Set(behind.filter(one => one.kind === kind).map(one => one.id)).size
  const effects = [...wordsOf(WHEN_PRESENT), ...new Set(behind.map(one => one.effect))]
  const byEffect = [...new Set(effects)].flatMap(effect => {
    const n = behind.filter(one => one.effect === effect).length
    return n === 0 ? [] : [`${effect} ${n}`]
  })
  const of = [
    counted(sources('study'), 'study', 'studies'),
    ...(sources('document') === 0 ? [] : [counted(sources('document'), 'document')]),
  ]
  return [
    `${behind.length} findings, of ${of.join(' and ')}; what the condition does when it is there: ${byEffect.join(', ')}`,
  ]
}
