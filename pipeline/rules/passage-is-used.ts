import type { Passage } from '../../schema/passage.ts'
import { quoted } from '../diagnostics/problem.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import { supersededIn } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import type { Rule } from './rule.ts'

export const passageIsUsed: Rule = {
  id: 'passage-is-used',
  meaning:
    'Every passage that stands has a row in the sheet of at least one coder; one that was added later may wait for those who read anew.',
  reason: 'a passage nobody coded looks as if it had been read and found empty.',
  repair: 'Code the passage, or write the row `p3,none,,,,,`.',
  example: {
    breaks: '### p3 in the note and no row p3 in coding.a.csv',
    keeps: 'p3,none,,,,,',
  },
  after: rowReferences,
  check: (review, before) => {
    const superseded = supersededIn(review)
    return finishedSourcesOf(review)
      .filter(everyCoderHasRows)
      .flatMap(source => {
        const isInDoubt = passagesInDoubt(source, before)
        const rows = source.sheets.flatMap(sheet => [...sheet.readings, ...sheet.nothing])
        const used = new Set(rows.map(row => row.value.passage))
        const awaitsReading = source.record.value.coded_by.every(coder => superseded?.has(coder) !== false)
        const isLeft = ({ passage, withdrawn, added }: Passage) =>
          withdrawn === undefined && !used.has(passage) && !(awaitsReading && added !== undefined)
        return source.passages
          .filter(({ value }) => isLeft(value) && !isInDoubt(value.passage))
          .map(({ value, at }) => ({
            place: at('passage'),
            what: `Unexpected passage ${quoted(value.passage)} without a row, expected a code or \`none\` from each coder`,
            fix: `add a row for ${value.passage} to each coding sheet in ${source.path}.`,
          }))
      })
  },
}

/** A sheet that is missing or holds no rows leaves every passage unused; `coder-has-finished` says that once. */
function everyCoderHasRows(source: SourceUnderReview): boolean {
  return source.record.value.coded_by.every(coder =>
    source.sheets.some(sheet => sheet.coder === coder && sheet.readings.length + sheet.nothing.length > 0),
  )
}
