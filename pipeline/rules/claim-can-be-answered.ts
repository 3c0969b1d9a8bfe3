import type { Claim } from '../../schema/claim.ts'
import { isMissing } from '../../schema/missing.ts'
import { speakersFor } from '../../schema/people.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { At } from '../review/located.ts'
import { pagePath } from '../review/paths.ts'
import { codesOf, finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'

/** Whether any study does speak to a claim is told by the table; here is told where none could, whatever it said. */
export const claimCanBeAnswered: Rule = {
  id: 'claim-can-be-answered',
  meaning:
    'A study could speak to every claim: its codes are of the scheme that is counted, and some study hears people who may speak for its population.',
  reason: 'a claim that nothing could answer would be printed as one that no study was seen to speak to.',
  repair:
    'Name codes of the counted scheme, or the population the claim is about; or name those the studies hear as its Speakers under People in the protocol.',
  example: {
    breaks: '- Population: tenants, where the protocol has - Speakers: tenants and every informant is a landlord',
    keeps: '- Population: tenants, and the protocol names no Speakers',
  },
  check: review => {
    const { claims } = review
    if (claims === undefined) return []
    const codeProblems = codeProblemsIn(review)
    const speakerProblems = speakerProblemsIn(review)
    return claims.value.claims.flatMap((claim, index) => {
      const at: At = (...path) => claims.at('claims', index, ...path)
      return [...codeProblems(claim, at), ...speakerProblems(claim, at)]
    })
  },
}

/** A code that is unknown is told by `known-code`. */
function codeProblemsIn(review: ReviewUnderWay): (claim: Claim, at: At) => Found[] {
  const schemes = new Map(codesOf(review).map(({ code, scheme }) => [code.code, scheme]))
  const counted = review.codebook?.value.schemes.filter(one => one.counted === 'yes').map(one => one.scheme) ?? []
  const [scheme] = counted
  if (scheme === undefined || counted.length > 1) return () => []
  return ({ codes }, at) =>
    codes.flatMap((code, index) => {
      const own = schemes.get(code)
      return own === undefined || own === scheme
        ? []
        : [
            {
              place: at('codes', index),
              what: `Unexpected code ${quoted(code)} of the scheme \`${own}\`, expected one of the scheme that is counted, \`${scheme}\``,
              fix: `name codes of \`${scheme}\` in ${pagePath(review, 'claims')}, or take the claim out there.`,
            },
          ]
    })
}

/** Nothing is told before every study can be read: the one that cannot may be the one that hears them. */
function speakerProblemsIn(review: ReviewUnderWay): (claim: Claim, at: At) => Found[] {
  const people = review.protocol?.value.people ?? []
  const studies = finishedSourcesOf(review).filter(source => source.kind === 'study')
  const isReadWhole = review.studies.length === review.folders.studies.length && review.studies.every(one => one.whole)
  const heard = new Set(
    studies.flatMap(({ record, findings }) => [
      ...(isMissing(record.value.informants) ? [] : record.value.informants.map(({ group }) => group)),
      ...findings.flatMap(({ informants }) => (isMissing(informants) ? [] : informants)),
    ]),
  )
  const isDeclared = (group: string) => people.some(one => one.group === group)
  if (!isReadWhole || studies.length === 0 || ![...heard].every(isDeclared)) return () => []
  return ({ population }, at) => {
    const speakers = isDeclared(population) ? speakersFor(people, population) : 'anyone'
    if (speakers === 'anyone' || ![...speakers].every(isDeclared) || [...speakers].some(group => heard.has(group)))
      return []
    return [
      {
        place: at('population'),
        slip: `speakers of ${population}`,
        what: `Unexpected population ${quoted(population)}, for whom only ${[...speakers].map(quoted).join(', ')} may speak, expected one for whom a study hears somebody`,
        fix: `name those the studies hear under \`### ${population}\` in ${pagePath(review, 'protocol')}, or correct the population in ${pagePath(review, 'claims')}.`,
      },
    ]
  }
}
