import { quoted } from '../diagnostics/diagnostic.ts'
import { wholeSourcesOf } from './review-under-rules.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const knownPassage: Rule = {
  id: 'known-passage',
  meaning: 'Every row of a sheet names a passage of the note beside it.',
  reason: 'a row about a passage that is not there rests on nothing that was read.',
  repair: 'Name the passage the row is about, or write the passage in the note.',
  example: {
    breaks: 'p9,frame.fear,present,hinders,parents,parents (the note ends at p4)',
    keeps: 'p4,frame.fear,present,hinders,parents,parents',
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
      return rows
        .filter(row => !known.includes(row.value.passage))
        .map(row => ({
          place: row.at('passage'),
          what: withdrawn.includes(row.value.passage)
            ? `Unexpected passage ${quoted(row.value.passage)}, which was withdrawn; expected a passage that stands`
            : `Unexpected passage ${quoted(row.value.passage)}, expected one of the ${known.length} in the note${nearestAmong(row.value.passage, known)}`,
          fix: `name a passage of ${source.path}/note.md, or write it there.`,
        }))
    }),
}
