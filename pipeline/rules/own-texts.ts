import { PHRASES } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import { PAGES } from '../../schema/pages.ts'
import { type TranslatableText, translatableTexts } from '../../schema/translatable-texts.ts'
import type { Place } from '../diagnostics/place.ts'
import type { At } from '../review/located.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'

/** A text of ours in one language. */
export interface OwnText {
  tag: string
  text: string
  place: Place
  /** Printed as it stands: a number that is to be filled in would stay a name in braces. */
  asItStands?: true
}

/**
 * What is said in our name of all that was read, in every language: the statements of the protocol, what may be concluded and what may not, of what a code is
 * told, the review findings, their messages and reasons.
 */
export function saidByUs(review: ReviewUnderWay): OwnText[] {
  const { protocol, reviewFindings } = review
  const coded = protocol?.value.review.coded_in ?? ''
  const others = [
    ...(protocol?.value.statements ?? []).flatMap(({ labels }, index) =>
      inEach(labels, tag => protocol?.at('statements', index, 'labels', tag)),
    ),
    ...[...conclusions(review, coded), ...phrases(review)].map(one => ({ ...one, asItStands: true as const })),
  ]
  if (reviewFindings === undefined) return others
  const { value, at } = reviewFindings
  const findings = value.findings.flatMap(({ labels, key_message = {} }, index) => [
    ...inEach(labels, tag => at('findings', index, 'labels', tag)),
    ...inEach(key_message, tag => at('findings', index, 'key_message', tag)),
  ])
  return [...others, ...findings, ...translated(translatableTexts(PAGES.reviewFindings.schema, value), at, coded)]
}

/** The texts of claims: they tell what pages say that somebody found, and only the words are ours. */
export function claimsInOurWords({ claims }: ReviewUnderWay): OwnText[] {
  return (claims?.value.claims ?? []).flatMap(({ labels }, index) =>
    inEach(labels, tag => claims?.at('claims', index, 'labels', tag)),
  )
}

/** Of what a study tells that finds a condition lacking, or there: sentences are made of it. */
function phrases(review: ReviewUnderWay): OwnText[] {
  return codesOf(review).flatMap(({ code, at }) =>
    PHRASES.flatMap(phrase => inEach(code[phrase] ?? {}, tag => at(phrase, tag))),
  )
}

/** What may be concluded and what may not. */
function conclusions({ analysis }: ReviewUnderWay, coded: string): OwnText[] {
  if (analysis === undefined) return []
  const texts = translatableTexts(PAGES.analysis.schema, analysis.value)
  const own = texts.filter(({ path: [part] }) => CONCLUDED.some(one => one === part))
  return translated(own, analysis.at, coded)
}

const CONCLUDED = ['what_may_be_concluded', 'what_may_not_be_concluded'] as const

function translated(texts: readonly TranslatableText[], at: At, coded: string): OwnText[] {
  return texts.flatMap(({ path, beside, text, translations }) => [
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
