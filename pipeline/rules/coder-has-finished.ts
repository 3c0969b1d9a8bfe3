import { quoted } from '../diagnostics/diagnostic.ts'
import { wholeSourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const coderHasFinished: Rule = {
  id: 'coder-has-finished',
  meaning: 'A coder listed in `Coded by` has a sheet, and in it a row for every passage.',
  reason: 'a coder who has not finished would seem to have found nothing on the passages that are left.',
  repair: 'Finish the sheet (`p3,none,,,,` where nothing was found), or take the letter out of `Coded by`.',
  example: {
    breaks: '- Coded by: a; b and no row p3 in coding.b.csv',
    keeps: 'p3,none,,,, in coding.b.csv',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source =>
      source.record.value.coded_by.flatMap((coder, index) => {
        const sheet = source.sheets.find(one => one.coder === coder)
        const place = source.record.at('coded_by', index)
        const path = `${source.path}/coding.${coder}.csv`
        const standing = source.passages.filter(({ value }) => value.withdrawn === undefined)
        if (sheet === undefined)
          return standing.length === 0
            ? []
            : [
                {
                  place,
                  what: `Unexpected coder ${quoted(coder)} without a sheet, expected coding.${coder}.csv`,
                  fix: `write ${path}, or take \`${coder}\` out.`,
                },
              ]
        const done = new Set([...sheet.readings, ...sheet.nothing].map(row => row.value.passage))
        const left = standing.filter(({ value }) => !done.has(value.passage)).map(({ value }) => value.passage)
        return left.length === 0 || (done.size === 0 && standing.length === 0)
          ? []
          : [
              {
                place,
                what: `Unexpected finished coder ${quoted(coder)}, expected rows for ${left.map(p => `\`${p}\``).join(', ')} too`,
                fix: `add the rows to ${path}, or take \`${coder}\` out of \`Coded by\`.`,
              },
            ]
      }),
    ),
}
