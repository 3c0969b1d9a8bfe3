import { WHEN_PRESENT } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'

/** From so many findings on, a list of them begins with how many there are and what they say. */
const MANY = 11

/** `23 findings, of 17 studies; helps 4, hinders 2, describes 17`; nothing where they can be counted at a glance. */
export function summaryOf(ids: readonly string[], review: ReviewReconciled): string[] {
  const behind = findingsAmong(ids, review)
  return behind.length < MANY ? [] : [inWords(behind)]
}

/** What a row rests on, each kind of thing with its number: `2 passages and 3 findings, of 1 study`. A number of studies stands beside it, so it says what it counts. */
export function restsOn(ids: readonly string[], review: ReviewReconciled, kindOf: (id: string) => string): string {
  const findings = findingsAmong(ids, review)
  const isFinding = new Set(findings.map(({ finding }) => finding))
  const others = ids.filter(id => !isFinding.has(id)).map(kindOf)
  const kinds = [...new Set(others)].map(kind =>
    counted(others.filter(one => one === kind).length, kind, PLURALS[kind]),
  )
  return [...kinds, ...(findings.length === 0 && kinds.length > 0 ? [] : [inWords(findings)])].join(' and ')
}

const PLURALS: Readonly<Record<string, string>> = { study: 'studies', search: 'searches' }

interface Behind {
  finding: string
  kind: 'study' | 'document'
  id: string
  effect: string
}

function findingsAmong(ids: readonly string[], review: ReviewReconciled): Behind[] {
  const asked = new Set(ids)
  return [...review.studies, ...review.documents].flatMap(source =>
    source.findings
      .filter(one => asked.has(one.finding_id))
      .map(one => ({ finding: one.finding_id, kind: source.kind, id: source.id, effect: one.when_present })),
  )
}

/** What they say is added where they are many. */
function inWords(behind: readonly Behind[]): string {
  const sources = (kind: Behind['kind']) => new Set(behind.filter(one => one.kind === kind).map(one => one.id)).size
  const [studies, documents] = [sources('study'), sources('document')]
  const of = [
    ...(studies === 0 ? [] : [counted(studies, 'study', 'studies')]),
    ...(documents === 0 ? [] : [counted(documents, 'document')]),
  ]
  const findings = [counted(behind.length, 'finding'), ...(of.length === 0 ? [] : [`of ${of.join(' and ')}`])].join(
    ', ',
  )
  if (behind.length < MANY) return findings
  const effects = [...wordsOf(WHEN_PRESENT), ...new Set(behind.map(one => one.effect))]
  const byEffect = [...new Set(effects)].flatMap(effect => {
    const n = behind.filter(one => one.effect === effect).length
    return n === 0 ? [] : [`${effect} ${n}`]
  })
  return `${findings}; what the condition does when it is there: ${byEffect.join(', ')}`
}
