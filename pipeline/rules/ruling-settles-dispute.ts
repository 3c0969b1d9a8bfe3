import { VALUE_NAMES } from '../../schema/reading.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { roundOfRuling, supersededIn } from '../review/rounds.ts'
import { settlerLeftBehind } from '../review/settler-left-behind.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import type { Found, Rule } from './rule.ts'

type Dispute = SourceUnderReview['unsettled'][number]

export const rulingSettlesDispute: Rule = {
  id: 'ruling-settles-dispute',
  meaning:
    'Where coders differ on a code on a passage there is a ruling, and one that keeps the finding gives all its values.',
  reason: 'an unsettled finding would have to be counted as one coder reads it, and nobody would have decided which.',
  repair:
    'Write the row into rulings.csv: `passage,code,decision,state,direction,evidence,informants,about,reason,coder`.',
  example: {
    breaks: 'coder a: p1,house.noise,present,…  coder b: no such row; no ruling',
    keeps: 'p1,house.noise,drop,,,,,,The passage speaks of shame.,a',
  },
  after: rowReferences,
  check: (review, before) => {
    const superseded = supersededIn(review)
    if (superseded === undefined) return []
    return finishedSourcesOf(review).flatMap(source => {
      const isInDoubt = passagesInDoubt(source, before)
      const isRead = readByAllOf(source)
      return source.unsettled
        .filter(dispute => !isInDoubt(dispute.passage) && isRead(dispute))
        .flatMap(dispute => inRuling(source, dispute, superseded) ?? [withoutRuling(review, source, dispute)])
    })
  },
}

/** A coder who has no row at all on the passage has not finished, which is said by that name and is no dispute yet. */
function readByAllOf(source: SourceUnderReview): (dispute: Dispute) => boolean {
  const read = new Map(
    source.sheets.map(sheet => [
      sheet.coder,
      new Set([...sheet.readings, ...sheet.nothing].map(row => row.value.passage)),
    ]),
  )
  return ({ passage, readings }) => readings.every(({ coder }) => read.get(coder)?.has(passage) === true)
}

/** Where there is a ruling and it does not settle: what it left empty. */
function inRuling(
  source: SourceUnderReview,
  { passage, code, round }: Dispute,
  superseded: ReadonlySet<string>,
): Found[] | undefined {
  const ruling = source.rulings.find(
    ({ value }) =>
      value.passage === passage &&
      value.code === code &&
      roundOfRuling(value.coder, source.record.value.coded_by, superseded) === round,
  )
  if (ruling === undefined) return undefined
  const left = VALUE_NAMES.filter(key => ruling.value[key] === undefined)
  return left.slice(0, 1).map(key => ({
    place: ruling.at(key),
    what: `Missing ${left.map(quoted).join(' and ')} in a ruling that keeps ${quoted(`${passage} ${code}`)}, expected the whole settled finding`,
    fix: `fill the row in ${sheetPath(source, 'rulings')}, or decide \`drop\`.`,
  }))
}

function withoutRuling(review: ReviewUnderWay, source: SourceUnderReview, dispute: Dispute): Found {
  const { passage, code, place, readings, round } = dispute
  const said = readings.map(({ coder, reading }) =>
    reading === undefined
      ? `${coder}: no such code`
      : `${coder}: ${VALUE_NAMES.map(name => [reading[name]].flat().join(';')).join(', ')}`,
  )
  const what = `Unexpected dispute about ${quoted(`${passage} ${code}`)} (${said.join(' | ')}), expected a ruling${round === 'superseded' ? ' of a coder who was superseded like them' : ''}`
  const left = settlerLeftBehind(review, source, dispute)
  if (left !== undefined)
    return {
      place,
      slip: `settled by ${left.coder}`,
      what: `${what}; ${quoted(left.coder)}, who settled it, is not`,
      fix: `write \`- Superseded by: ${left.by.join('; ')}\` under \`### ${left.coder}\` in ${pagePath(review, 'protocol')}: what was settled then stands as it is.`,
    }
  return {
    place,
    what,
    fix: `run \`npm run new -- rulings\`, which writes a row for it in ${sheetPath(source, 'rulings')}, and decide that; a ruling that keeps gives state, direction, evidence, informants and about.`,
  }
}
