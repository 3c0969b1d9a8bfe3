import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const domainDeclared: Rule = {
  id: 'domain-declared',
  meaning: 'The domain of every outcome is declared, with its labels, under Domains in the protocol.',
  reason: 'the direction of a domain is that of its outcomes, and one in two spellings is two domains.',
  repair: 'Type the domain as the protocol has it, or declare it under Domains there.',
  example: {
    breaks: 'p1,comfrot,warmth-in-winter,…',
    keeps: 'p1,comfort,warmth-in-winter,…',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const known = review.protocol.value.domains.map(({ domain }) => domain)
    return review.documents.flatMap(({ path, outcomes }) =>
      outcomes
        .filter(({ value: { domain } }) => !isMissing(domain) && !known.includes(domain))
        .map(({ value: { domain }, at }) => ({
          place: at('domain'),
          // A protocol that lost its Domains is one slip, however many domains there are.
          slip: known.length === 0 ? '' : domain,
          what: `Unexpected domain ${quoted(domain)}, expected a domain of the protocol${nearestAmong(domain, known)}`,
          fix: `correct it in ${path}/outcomes.csv, or declare it under Domains in ${review.path}/protocol.md.`,
        })),
    )
  },
}
