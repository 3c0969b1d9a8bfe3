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
    'Every claim stands on a passage of a document that carries one of its codes; an association is of two codes; a claim is not testable exactly where it predicts nothing; what it says awaits is awaiting classification.',
  reason: 'a claim that stands on nothing would be set beside our sample as if a publication had made it.',
  repair: 'Name the passage of the document, the codes it carries, and only records that await classification.',
  example: {
    breaks: '- Passage: publisher-2020-word/p9 (p9 carries no code of the claim)',
    keeps: '- Passage: publisher-2020-word/p3',
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
        ...predictionProblems(claim, at, page),
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
          ? `finish ${notePath({ path: sourcePath(review, 'document', id) })}, or take the claim out of ${page}.`
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
              fix: `correct it in ${pagePath(review, 'claims')}, or take it out there.`,
            },
          ]
    })
}
