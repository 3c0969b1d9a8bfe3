import type { Claim } from '../../schema/claim.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Place } from '../review/place.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { carriedCodes } from './carried-codes.ts'
import { citationsInDoubt } from './passages-in-doubt.ts'
import { type Found, nearestAmong, type Rule } from './rule.ts'
import { unknownCodes } from './unknown-codes.ts'

/** The place of one part of a claim. */
type At = (...path: PropertyKey[]) => Place

export const claimStands: Rule = {
  id: 'claim-stands',
  meaning:
    'Every claim stands once, on a passage of a document that carries one of its codes, and its codes are in the codebook; an association is of two codes; a claim is not testable exactly where it predicts nothing; what it says awaits is awaiting classification.',
  reason: 'a claim that stands on nothing would be set beside our sample as if a publication had made it.',
  repair: 'Name the passage of the document, the codes it carries, and only records that await classification.',
  example: {
    breaks: '- Passage: publisher-2020-word/p9 (p9 carries no code of the claim)',
    keeps: '- Passage: publisher-2020-word/p3',
  },
  check: review => {
    const { claims } = review
    if (claims === undefined) return []
    const page = `${review.path}/claims.md`
    const unknownIn = unknownCodes(review)
    const passageProblems = passageProblemsIn(review)
    const awaitingProblems = awaitingProblemsIn(review)
    const ids = claims.value.claims.map(claim => claim.claim_id)
    return claims.value.claims.flatMap((claim, index) => {
      const at: At = (...path) => claims.at('claims', index, ...path)
      const unknown = unknownIn(claim.codes)
      const second = {
        place: at('claim_id'),
        what: `Unexpected second claim ${quoted(claim.claim_id)}, expected each once`,
        fix: `give it another id in ${page}, or take one of them out.`,
      }
      return [
        ...(ids.indexOf(claim.claim_id) < index ? [second] : []),
        // What a misspelt code would be carried by is not known before it is mended.
        ...(unknown.length === 0 ? passageProblems(claim, at) : []),
        ...unknown
          .filter(one => !one.isReported)
          .map(({ index, code, what }) => ({
            place: at('codes', index),
            slip: `code ${code}`,
            what,
            fix: `correct the code in ${page}, or add it to ${review.path}/codebook.md.`,
          })),
        ...predictionProblems(claim, at, page),
        ...awaitingProblems(claim, at),
      ]
    })
  },
}

function passageProblemsIn(review: ReviewUnderWay): (claim: Claim, at: At) => Found[] {
  const page = `${review.path}/claims.md`
  const { documents, studies } = review.folders
  const carried = carriedCodes(review)
  const isInDoubt = citationsInDoubt(review)
  return ({ passage, codes }, at) => {
    const [id = ''] = passage.split('/')
    const place = at('passage')
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
          ? `finish ${review.path}/documents/${id}/note.md, or take the claim out of ${page}.`
          : `name the passage the claim stands in, or the codes of that passage, in ${page}.`,
      },
    ]
  }
}

function predictionProblems({ predicted, testable, codes }: Claim, at: At, page: string): Found[] {
  const isTestable = testable === 'yes'
  const association = {
    place: at('codes'),
    what: `Unexpected association of ${codes.length} ${codes.length === 1 ? 'code' : 'codes'}, expected two`,
    fix: `name the two codes that go together in ${page}, or predict something else.`,
  }
  const pair = {
    place: at('testable'),
    what: isTestable
      ? 'Unexpected `yes` in `Testable` of a claim that predicts `none`, expected `no, ` and why'
      : `Unexpected \`no\` in \`Testable\` of a claim that predicts \`${predicted}\`, expected \`yes\``,
    fix: `correct \`Predicted\` or \`Testable\` in ${page}.`,
  }
  return [
    ...(predicted === 'association' && codes.length !== 2 ? [association] : []),
    ...((predicted === 'none') === isTestable ? [pair] : []),
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
              fix: `correct it in ${review.path}/claims.md, or take it out there.`,
            },
          ]
    })
}
