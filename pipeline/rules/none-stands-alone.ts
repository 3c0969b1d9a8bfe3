import { quoted } from '../diagnostics/problem.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const noneStandsAlone: Rule = {
  id: 'none-stands-alone',
  meaning: 'A coder who found nothing on a passage, and says so with `none`, has no other row on it.',
  reason: 'a passage on which something and nothing was found has been read in two ways, of which one is lost.',
  repair: 'Keep the rows with codes and take that with `none` out; it says only that no code was found.',
  example: { breaks: 'p1,none,,,,, and p1,house.noise,present,…', keeps: 'p1,house.noise,present,…' },
  check: review =>
    sourcesOf(review)
      .flatMap(({ sheets }) => sheets)
      .flatMap(({ path, readings, nothing }) => {
        const coded = new Map(readings.map(({ value }) => [value.passage, value.code]))
        return nothing.flatMap(({ value: { passage }, at }) => {
          const code = coded.get(passage)
          return code === undefined
            ? []
            : [
                {
                  place: at('code'),
                  what: `Unexpected \`none\` on ${quoted(passage)}, expected no other code on it; ${quoted(code)} is there too`,
                  fix: `keep the rows with codes on ${passage} in ${path}, and take that with \`none\` out, which says only that there is none; or correct the passage in one of them.`,
                },
              ]
        })
      }),
}
