import { expect, test } from 'vitest'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, emit } from '../../pipeline/stages.ts'
import type { ReportingRow } from '../../schema/reporting.ts'
import { mini } from '../charts/reviews.ts'
import { madeTexts } from '../made-texts.ts'

const reporting: ReportingRow[] = [
  { item: 'prisma-2020-10a', answered: 'answered', where: ['codebook.md', 'analysis.md#synthesis'], note: '' },
  {
    item: 'prisma-s-14',
    answered: 'not-answered',
    where: undefined,
    note: 'Nobody looked.',
    note_translations: { da: 'Ingen så efter.' },
  },
  { item: 'entreq-13', answered: 'does-not-apply', where: undefined, note: 'Nothing was appraised.' },
]

test('an item has its checklist with its address, where it is answered, and what is missing in each language', () => {
  const rows = aggregate({ ...mini, reporting }).find(({ table }) => table.name === 'reporting')?.rows ?? []
  expect(rows.map(({ cells }) => Object.values(cells))).toEqual([
    [
      'prisma-2020',
      'prisma-2020-10a',
      'udfald, der blev søgt',
      'outcomes sought',
      'answered',
      ['codebook.md', 'analysis.md#synthesis'],
      '',
      '',
      'https://doi.org/10.1136/bmj.n71',
    ],
    [
      'prisma-s',
      'prisma-s-14',
      'fagfællebedømmelse af søgningen',
      'peer review of the search',
      'not-answered',
      [],
      'Nobody looked.',
      'Ingen så efter.',
      'https://doi.org/10.1186/s13643-020-01542-z',
    ],
    [
      'entreq',
      'entreq-13',
      'vurderingens resultat',
      'appraisal results',
      'does-not-apply',
      [],
      'Nothing was appraised.',
      '',
      'https://doi.org/10.1186/1471-2288-12-181',
    ],
  ])
})

test('the report counts the items of each checklist and names those that are not answered', async () => {
  const review = { ...mini, reporting }
  const { files } = await emit(review, aggregate(review), await pageFiles())
  const text = madeTexts(files).find(({ path }) => path === 'report.md')?.text
  expect(text).toContain(
    '| [PRISMA-S](https://doi.org/10.1186/s13643-020-01542-z) | 0 | 0 | 1 | 0 | peer review of the search |',
  )
  expect(text).toContain('| [ENTREQ](https://doi.org/10.1186/1471-2288-12-181) | 0 | 0 | 0 | 1 |')
})
