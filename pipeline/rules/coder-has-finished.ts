import { fileOf } from '../../schema/sheets.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import { finishedSourcesOf, sourcesOf } from '../review/review-under-way.ts'
import { supersededIn } from '../review/rounds.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { references, rowReferences } from './references.ts'
import type { Rule } from './rule.ts'

/** The most passages a message names. */
const MOST = 5

/** A passage that no coder has a row for is said once, by `passage-is-used`; here is what one coder left that another did, and a sheet without rows. */
export const coderHasFinished: Rule = {
  id: 'coder-has-finished',
  meaning:
    'A coder listed in `Coded by` has a sheet, and in it a row for every passage; a superseded coder for those that were not added later.',
  reason: 'a coder who has not finished would seem to have found nothing on the passages that are left.',
  repair: 'Finish the sheet (`p3,none,,,,,` where nothing was found), or take the letter out of `Coded by`.',
  example: {
    breaks: '- Coded by: a; b and no row p3 in coding.b.csv',
    keeps: 'p3,none,,,,, in coding.b.csv',
  },
  after: [...rowReferences, references.coder],
  check: (review, before) => {
    const superseded = supersededIn(review)
    // A sheet whose coder its note does not name may have been begun, or be of another study.
    const orMoved = (coder: string, path: string) => {
      const first = sourcesOf(review).find(
        ({ record, sheets }) => !record.value.coded_by.includes(coder) && sheets.some(sheet => sheet.coder === coder),
      )
      return first === undefined
        ? ''
        : `where ${sheetPath(first, 'coding', coder)} is of this study, move it to ${path}; else `
    }
    return finishedSourcesOf(review).flatMap(source => {
      const isInDoubt = passagesInDoubt(source, before)
      const standing = source.passages.filter(({ value }) => value.withdrawn === undefined)
      const ids = standing.map(({ value }) => value.passage).filter(id => !isInDoubt(id))
      const added = new Set(standing.flatMap(({ value }) => (value.added === undefined ? [] : [value.passage])))
      const rows = source.sheets.map(({ coder, readings, nothing }) => ({
        coder,
        done: new Set([...readings, ...nothing].map(row => row.value.passage)),
      }))
      return source.record.value.coded_by.flatMap((coder, index) => {
        const place = source.record.at('coded_by', index)
        const path = sheetPath(source, 'coding', coder)
        const done = rows.find(one => one.coder === coder)?.done
        if (standing.length === 0 || before.saidAt(place)) return []
        // One who is called otherwise in the name of a sheet is told of there.
        if (done === undefined && source.sheets.some(sheet => before.saidAt(sheet.place))) return []
        if (done === undefined)
          return [
            {
              place,
              what: `Unexpected coder ${quoted(coder)} without a sheet, expected ${quoted(fileOf('coding', coder))}`,
              fix: `${orMoved(coder, path)}write ${path}, or take \`${coder}\` out of \`Coded by\` in ${notePath(source)}.`,
            },
          ]
        // What was added later a superseded coder need not read, unless another of them has.
        const isAsked = (id: string) => {
          if (!added.has(id) || superseded?.has(coder) === false)
            return done.size === 0 || rows.some(one => one.done.has(id))
          return rows.some(one => superseded?.has(one.coder) === true && one.done.has(id))
        }
        const left = ids.filter(id => !done.has(id) && isAsked(id))
        return left.length === 0
          ? []
          : [
              {
                place,
                what: `Unexpected coder ${quoted(coder)} as finished, expected ${named(left)} in ${quoted(fileOf('coding', coder))}`,
                fix: `add what is left to ${path}, or take \`${coder}\` out of \`Coded by\` in ${notePath(source)}.`,
              },
            ]
      })
    })
  },
}

function named(passages: readonly string[]): string {
  const first = passages.slice(0, MOST).map(quoted).join(', ')
  if (passages.length === 1) return `a row for ${first}`
  return `rows for ${first}${passages.length > MOST ? ` and ${passages.length - MOST} more` : ''}`
}
