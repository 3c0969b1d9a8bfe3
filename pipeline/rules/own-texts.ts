import type { Labels } from '../../schema/labels.ts'
import { PAGES } from '../../schema/pages.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'
import type { Place } from '../diagnostics/place.ts'
import type { At } from '../review/located.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** A text of ours in one language. */
export interface OwnText {
  tag: string
  text: string
  place: Place
}

/** What is said in our name of all that was read: the statements of the protocol, the review findings, their messages and reasons, in every language. */
export function saidByUs({ protocol, reviewFindings }: ReviewUnderWay): OwnText[] {
  const statements = (protocol?.value.statements ?? []).flatMap(({ labels }, index) =>
    inEach(labels, tag => protocol?.at('statements', index, 'labels', tag)),
  )
  if (reviewFindings === undefined) return statements
  const { value, at } = reviewFindings
  const findings = value.findings.flatMap(({ labels, key_message = {} }, index) => [
    ...inEach(labels, tag => at('findings', index, 'labels', tag)),
    ...inEach(key_message, tag => at('findings', index, 'key_message', tag)),
  ])
  return [...statements, ...findings, ...reasons(value, at, protocol?.value.review.coded_in ?? '')]
}

/** The texts of claims: they tell what pages say that somebody found, and only the words are ours. */
export function claimsInOurWords({ claims }: ReviewUnderWay): OwnText[] {
  return (claims?.value.claims ?? []).flatMap(({ labels }, index) =>
    inEach(labels, tag => claims?.at('claims', index, 'labels', tag)),
  )
}

function reasons(findings: unknown, at: At, coded: string): OwnText[] {
  return translatableTexts(PAGES.reviewFindings.schema, findings).flatMap(({ path, beside, text, translations }) => [
    { tag: coded, text, place: at(...path) },
    ...inEach(translations, tag => at(...beside, tag)),
  ])
}

function inEach(labels: Labels, placeIn: (tag: string) => Place | undefined): OwnText[] {
  return Object.entries(labels).flatMap(([tag, text]) => {
    const place = placeIn(tag)
    return place === undefined ? [] : [{ tag, text, place }]
  })
}
