import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf, type ReviewUnderRules, sourcesOf } from './review-under-rules.ts'
import { type Fault, nearestAmong, type Rule } from './rule.ts'

export const claimStands: Rule = {
  id: 'claim-stands',
  meaning:
    'Every claim stands on a passage that carries one of its codes; an association has two codes; a claim that predicts nothing is not testable; what awaits is awaiting classification.',
  reason: 'a claim that stands on nothing would be set beside our sample as if a publication had made it.',
  repair: 'Name the passage of the document, the codes it carries, and only records that await classification.',
  example: {
    breaks: '- Passage: publisher-2020-word/p9 (p9 carries no code of the claim)',
    keeps: '- Passage: publisher-2020-word/p3',
  },
  check: review => {
    if (review.claims === undefined) return []
    const seen = new Set<string>()
    return review.claims.value.claims.flatMap((claim, index) => {
      const at = (...path: PropertyKey[]) => review.claims?.at('claims', index, ...path)
      const again = seen.has(claim.claim_id)
      seen.add(claim.claim_id)
      const faults: Fault[] = []
      const fault = (key: PropertyKey[], what: string, fix: string) => {
        const place = at(...key)
        if (place !== undefined) faults.push({ place, what, fix: `${fix} in ${review.path}/claims.md.` })
      }
      if (again)
        fault(
          ['claim_id'],
          `Unexpected second claim ${quoted(claim.claim_id)}, expected each once`,
          'give it another id',
        )
      passageFault(review, claim.passage, claim.codes, (what, fix) => fault(['passage'], what, fix))
      const known = review.codebook === undefined ? undefined : codesOf(review.codebook).map(({ code }) => code.code)
      for (const [i, code] of claim.codes.entries())
        if (known?.includes(code) === false)
          fault(
            ['codes', i],
            `Unexpected code ${quoted(code)}, expected one of ${known.length} codes${nearestAmong(code, known)}`,
            'correct the code',
          )
      if (claim.predicted === 'association' && claim.codes.length !== 2)
        fault(['predicted'], `Unexpected association of ${claim.codes.length} codes, expected two`, 'name two codes')
      if ((claim.predicted === 'none') !== (claim.testable !== 'yes'))
        fault(
          ['testable'],
          'Unexpected pair of `Predicted` and `Testable`, expected `no, …` exactly where nothing is predicted',
          'correct one of the two',
        )
      const awaiting = review.screening
        .filter(row => row.value.decision === 'awaiting-classification')
        .map(row => row.value.record_id)
      if (review.screeningWhole)
        for (const [i, id] of (claim.awaiting ?? []).entries())
          if (!awaiting.includes(id))
            fault(
              ['awaiting', i],
              `Unexpected record ${quoted(id)}, expected one that awaits classification${nearestAmong(id, awaiting)}`,
              'take the record out',
            )
      return faults
    })
  },
}

function passageFault(
  review: ReviewUnderRules,
  passage: string,
  codes: readonly string[],
  fault: (what: string, fix: string) => void,
): void {
  const [id, number] = passage.split('/')
  const source = sourcesOf(review).find(one => one.id === id)
  if (source === undefined) {
    const known = [...review.folders.documents, ...review.folders.studies]
    if (!known.includes(id ?? ''))
      fault(
        `Unexpected source ${quoted(id ?? '')}, expected a document${nearestAmong(id ?? '', known)}`,
        'name the document',
      )
    return
  }
  if (!source.whole || source.unsettled.length > 0) return
  const carried = source.findings.filter(finding => finding.passage === number).map(finding => finding.code)
  if (!codes.some(code => carried.includes(code)))
    fault(
      `Unexpected passage ${quoted(passage)}, expected one that carries ${codes.map(code => `\`${code}\``).join(' or ')}`,
      'name the passage the claim stands in',
    )
}
