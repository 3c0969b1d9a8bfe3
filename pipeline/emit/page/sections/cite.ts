import type { Element } from 'hast'
import { h } from 'hastscript'
import { asWritten, both } from '../both.ts'
import type { Material } from '../material.ts'
import { column, dataTable, numbers, section, sub } from '../parts.ts'
import { WORDS } from '../words.ts'

/** How to cite the review, and its tables to take away. */
export function cite({ review, tables }: Material): Element {
  return section(
    'cite',
    WORDS.cite,
    sub(WORDS.howToCite),
    h('blockquote', [asWritten(review.protocol.review.citation)]),
    sub(WORDS.downloads),
    h('p', [...both(WORDS.wholeReview), ': ', h('a', { href: 'review.json' }, 'review.json')]),
    dataTable(
      'downloads',
      both(WORDS.downloads),
      [column(WORDS.table), numbers(WORDS.rows), column(WORDS.files)],
      tables.map(({ table, rows }) => [
        both({ da: table.labels.da ?? '', en: table.labels.en ?? '' }),
        String(rows.length),
        [
          h('a', { href: `tables/${table.name}.csv` }, `${table.name}.csv`),
          { type: 'text', value: ' ' },
          h('a', { href: `tables/${table.name}.json` }, `${table.name}.json`),
        ],
      ]),
    ),
  )
}
