import { quoted } from '../diagnostics/problem.ts'
import { wholeSourcesOf } from '../review/review-under-way.ts'
import { firstToLast, type Rule } from './rule.ts'

export const knownPassage: Rule = {
  id: 'known-passage',
  meaning: 'Every row of a sheet names a passage of the note beside it.',
  reason: 'a row about a passage that is not there rests on nothing that was read.',
  repair: 'Name the passage the row is about, or write the passage in the note.',
  example: {
    breaks: 'p9,house.noise,present,hinders,parents,parents (the note ends at p4)',
    keeps: 'p4,house.noise,present,hinders,parents,parents',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source => {
      const known = source.passages.filter(p => p.value.withdrawn === undefined).map(p => p.value.passage)
      const withdrawn = source.passages.filter(p => p.value.withdrawn !== undefined).map(p => p.value.passage)
      const rows = [
        ...source.sheets.flatMap(sheet => [...sheet.readings, ...sheet.nothing]),
        ...source.rulings,
        ...(source.kind === 'document' ? [...source.outcomes, ...source.methods] : []),
      ]
      // Where the note's own numbers are wrong the rows may be right, and `passage-id-sequence` has said so.
      const inSequence = source.passages.every(({ value }, index) => value.passage === `p${index + 1}`)
      return rows
        .filter(({ value: { passage } }) => !known.includes(passage) && (inSequence || withdrawn.includes(passage)))
        .map(row => {
          const place = row.at('passage')
          return withdrawn.includes(row.value.passage)
            ? {
                place,
                what: `Unexpected passage ${quoted(row.value.passage)}, which was withdrawn; expected a passage that stands`,
                fix: `take the row out of ${place.path}, or name a passage that stands in ${source.path}/note.md.`,
              }
            : {
                place,
                what: `Unexpected passage ${quoted(row.value.passage)}, expected a passage of the note, ${firstToLast(source.passages.map(p => p.value.passage))}`,
                fix: `name a passage of ${source.path}/note.md, or write it there.`,
              }
        })
    }),
}
