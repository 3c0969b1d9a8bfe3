import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Merging } from './merging.ts'

/** Claims and review findings that would say of the one code what cannot be said of one. */
export function unlikeInPages({ claims, reviewFindings, path }: ReviewUnderWay, merging: Merging): Problem[] {
  const { codes, into } = merging
  const associations = (claims?.value.claims ?? []).flatMap((claim, index) => {
    const ours = claim.codes.filter(code => codes.has(code))
    if (claims === undefined || claim.kind !== 'association' || ours.length < 2) return []
    return [
      fault(
        'merged-alike',
        claims.at('claims', index, 'codes', 1),
        `Unexpected claim that ${ours.map(quoted).join(' and ')} go together, which would be one code, expected two`,
        `take the claim ${claim.claim_id} out of ${pagePath({ path }, 'claims')}, or make it one of another kind.`,
      ),
    ]
  })
  const statements = (reviewFindings?.value.findings ?? []).flatMap(({ review_finding_id: id, says = [] }, index) =>
    says.flatMap((one, at) => {
      const same = says.findIndex(other => other.kind === one.kind && codes.has(other.code))
      const other = says[same]
      if (reviewFindings === undefined || !codes.has(one.code) || other === undefined || same === at) return []
      if ({ word: '', ...one }.word === { word: '', ...other }.word) return []
      return [
        fault(
          'merged-alike',
          reviewFindings.at('findings', index, 'says', at),
          `Unexpected statement of ${quoted(one.code)} beside another of ${quoted(other.code)}, expected one that ${quoted(into)} can carry`,
          `leave the one of them that ${id} means in ${pagePath({ path }, 'reviewFindings')}.`,
        ),
      ]
    }),
  )
  return [...associations, ...statements]
}

/** A page in which a list named several of the codes: each item once. */
export function withItemsOnce(text: string, into: string): string {
  return text
    .split('\n')
    .map(line => {
      const [, key, value] = /^(- [^:]+: )(.*; .*)$/.exec(line) ?? []
      if (key === undefined || value === undefined || !value.includes(into)) return line
      return `${key}${[...new Set(value.split('; '))].join('; ')}`
    })
    .join('\n')
}
