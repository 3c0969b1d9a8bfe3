import { quoted } from '../diagnostics/problem.ts'
import type { Place } from '../review/place.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { Found, Rule } from './rule.ts'

export const codeOncePerPassage: Rule = {
  id: 'code-once-per-passage',
  meaning: 'A coder gives a code to a passage once, or none at all; no sheet has two rows with one key.',
  reason: 'two rows for one thing would be counted twice, or say two things of which one is lost.',
  repair: 'Keep one row. A passage that says two things about one code is two passages.',
  example: {
    breaks: 'p1,house.noise,present,… and again p1,house.noise,absent,…',
    keeps: 'p1,house.noise,present,…',
  },
  check: review =>
    [
      ...sourcesOf(review).flatMap(source => [
        ...source.sheets.map(sheet => ({
          path: sheet.path,
          rows: [
            ...sheet.readings.map(({ value, at }) => ({ key: `${value.passage} ${value.code}`, place: at('code') })),
            ...sheet.nothing.map(({ value, at }) => ({ key: `${value.passage} none`, place: at('code') })),
          ],
        })),
        {
          path: `${source.path}/rulings.csv`,
          rows: source.rulings.map(({ value, at }) => ({ key: `${value.passage} ${value.code}`, place: at('code') })),
        },
        {
          path: `${source.path}/facts.csv`,
          rows: source.facts.map(({ value, at }) => ({
            key: `${value.fact} ${value.subject} ${value.page} ${value.value}`,
            place: at('fact'),
          })),
        },
        ...(source.kind === 'study'
          ? []
          : [
              {
                path: `${source.path}/outcomes.csv`,
                rows: source.outcomes.map(({ value, at }) => ({
                  key: `${value.passage} ${value.outcome}`,
                  place: at('outcome'),
                })),
              },
              {
                path: `${source.path}/methods.csv`,
                rows: source.methods.map(({ value, at }) => ({ key: value.method_id, place: at('method_id') })),
              },
            ]),
      ]),
      {
        path: `${review.path}/searches.csv`,
        rows: review.searches.map(({ value, at }) => ({ key: value.search_id, place: at('search_id') })),
      },
      {
        path: `${review.path}/screening.csv`,
        rows: review.screening.map(({ value, at }) => ({ key: value.record_id, place: at('record_id') })),
      },
    ]
      .flatMap(({ path, rows }) => repeated(path, rows))
      .concat(sourcesOf(review).flatMap(source => source.sheets.flatMap(noneAndSome))),
}

/** `none` says that the coder found nothing on the passage, so it stands alone. */
function noneAndSome(sheet: SourceUnderReview['sheets'][number]): Found[] {
  const coded = new Map(sheet.readings.map(({ value }) => [value.passage, value.code]))
  return sheet.nothing.flatMap(({ value, at }) => {
    const code = coded.get(value.passage)
    return code === undefined
      ? []
      : [
          {
            place: at('code'),
            what: `Unexpected \`none\` on ${quoted(value.passage)}, expected no other code on it; ${quoted(code)} is there too`,
            fix: `take the row with \`none\` out of ${sheet.path}, or the other rows on ${value.passage}.`,
          },
        ]
  })
}

function repeated(path: string, rows: readonly { key: string; place: Place }[]): Found[] {
  const seen = new Set<string>()
  return rows.flatMap(({ key, place }) => {
    const again = seen.has(key)
    seen.add(key)
    return again
      ? [
          {
            place,
            what: `Unexpected second row for ${quoted(key)}, expected one`,
            fix: `keep one of the rows in ${path}.`,
          },
        ]
      : []
  })
}
