import type { Claim } from '../../schema/claim.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { At } from '../review/located.ts'
import { notePath, pagePath, sourcePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { carriedCodes } from './carried-codes.ts'
import { citationsInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import { type Before, type Found, nearestAmong, type Rule } from './rule.ts'

export const claimStands: Rule = {
  id: 'claim-stands',
  meaning:
    'Every claim stands on passages of a document, each of which carries one of its codes; it is about one code, an association about two; a claim of direction predicts one, a premise may, and no other does; what it says awaits is awaiting classification.',
  reason: 'a claim that stands on nothing would be set beside our sample as if a publication had made it.',
  repair: 'Name the passages of the document, the code they carry, and only records that await classification.',
  example: {
    breaks: '- Passages: publisher-2020-word/p9 (p9 carries no code of the claim)',
    keeps: '- Passages: publisher-2020-word/p3',
  },
  after: rowReferences,
  check: (review, before) => {
    const { claims } = review
    if (claims === undefined) return []
    const page = pagePath(review, 'claims')
    const passageProblems = passageProblemsIn(review, before)
    const awaitingProblems = awaitingProblemsIn(review)
    return claims.value.claims.flatMap((claim, index) => {
      const at: At = (...path) => claims.at('claims', index, ...path)
      // What a misspelt code would be carried by is not known before it is mended.
      const isCodeUnknown = claim.codes.some((_, item) => before.saidAt(at('codes', item)))
      return [
        ...(isCodeUnknown ? [] : passageProblems(claim, at)),
        ...kindProblems(claim, at, page),
        ...awaitingProblems(claim, at),
      ]
    })
  },
}

function passageProblemsIn(review: ReviewUnderWay, before: Before): (claim: Claim, at: At) => Found[] {
  const page = pagePath(review, 'claims')
  const { documents, studies } = review.folders
  const carried = carriedCodes(review)
  const isInDoubt = citationsInDoubt(review, before)
  return ({ passages, codes }, at) =>
    passages.flatMap((passage, index) => {
      const [id = ''] = passage.split('/')
      const place = at('passages', index)
      if (!documents.includes(id))
        return [
          {
            place,
            slip: `source ${id}`,
            what: `Unexpected ${studies.includes(id) ? 'study' : 'source'} ${quoted(id)}, expected a document${nearestAmong(id, documents)}`,
            fix: `name the document whose claim it is in ${page}.`,
          },
        ]
      if (isInDoubt(passage) || codes.some(code => carried.get(code)?.has(passage))) return []
      const isDraft = review.documents.some(document => document.draft && document.id === id)
      return [
        {
          place,
          ...(isDraft ? { slip: `draft ${id}` } : {}),
          what: isDraft
            ? `Unexpected passage ${quoted(passage)} of a draft, expected one of a document that is included`
            : `Unexpected passage ${quoted(passage)}, expected one that carries ${codes.map(quoted).join(' or ')}`,
          fix: isDraft
            ? `finish ${notePath({ path: sourcePath(review, 'document', id) })}, or take the claim out of ${page}.`
            : `name the passages the claim stands in, or the code of that passage, in ${page}.`,
        },
      ]
    })
}

/** What a claim has to have, and what it cannot have, by what sort of statement it is. */
function kindProblems({ kind, predicted, codes }: Claim, at: At, page: string): Found[] {
  const wanted = kind === 'association' ? 2 : 1
  const number = {
    place: at('codes'),
    what: `Unexpected ${codes.length} ${codes.length === 1 ? 'code' : 'codes'} of a claim of the kind \`${kind}\`, expected ${wanted === 2 ? 'two' : 'one'}`,
    fix:
      wanted === 2
        ? `name the two codes that go together in ${page}, or another kind.`
        : `make a claim of each code in ${page}, with the passages that carry it.`,
  }
  const without = {
    place: at('kind'),
    what: 'Missing `Predicted` of a claim of the kind `direction`, expected the way the page says',
    fix: `write \`- Predicted: \` and the way in ${page}, or another kind.`,
  }
  const unwanted = {
    place: at('predicted'),
    what: `Unexpected \`Predicted\` of a claim of the kind \`${kind}\`, expected none`,
    fix: `write \`- Kind: direction\` in ${page}, or take \`Predicted\` out.`,
  }
  return [
    ...(codes.length === wanted ? [] : [number]),
    ...(kind === 'direction' && predicted === undefined ? [without] : []),
    ...(predicted !== undefined && kind !== 'direction' && kind !== 'premise' ? [unwanted] : []),
  ]
}

function awaitingProblemsIn(review: ReviewUnderWay): (claim: Claim, at: At) => Found[] {
  if (!review.whole.has('screening')) return () => []
  const decisions = new Map(review.screening.map(({ value }) => [value.record_id, value.decision]))
  const awaiting = [...decisions.keys()].filter(id => decisions.get(id) === 'awaiting-classification')
  return (claim, at) =>
    (claim.awaiting ?? []).flatMap((id, index) => {
      const decision = decisions.get(id)
      return decision === 'awaiting-classification'
        ? []
        : [
            {
              place: at('awaiting', index),
              slip: `record ${id}`,
              what: `Unexpected record ${quoted(id)}, expected one that awaits classification${decision === undefined ? nearestAmong(id, awaiting) : `; the screening decides \`${decision}\``}`,
              fix: `correct it in ${pagePath(review, 'claims')}, or take it out there.`,
            },
          ]
    })
}
