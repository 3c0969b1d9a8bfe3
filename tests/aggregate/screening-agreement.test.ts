import { describe, expect, test } from 'vitest'
import { aggregate, read } from '../../pipeline/stages.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, runOn } from '../laws/mini-review.ts'
import { pageOf } from '../page/made-page.ts'

const HEAD = 'record_id,stage,decision,reason,note\n'
const decided = (id: string, stage: string, decision: string) =>
  `${id},${stage},${decision},${decision === 'excluded' ? 'outside-the-regions' : 'not-applicable'},\n`

/**
 * The mini review, of which k and m screened six records at the title and three at the abstract. At the title both include four, k alone includes nowak and
 * both exclude basso; at the abstract both include all.
 */
const TITLES = ['durand-1992-cour', 'kivela-1992-piha', 'mackey-1997-quay', 'rebane-1990-aken']
const ABSTRACTS = ['mackey-1997-quay', 'rebane-1990-aken']
function sheet(nowak: string): string {
  const rows = [
    decided('basso-1993-tetto', 'title', 'excluded'),
    ...TITLES.map(id => decided(id, 'title', 'included')),
    decided('nowak-1996-winda', 'title', nowak),
    ...ABSTRACTS.map(id => decided(id, 'abstract', 'included')),
  ]
  return HEAD + rows.sort().join('')
}
const RULING = `record_id,stage,decision,reason,why,coder\nnowak-1996-winda,title,included,not-applicable,The title alone does not tell where it is set.,k\n`

const sourcesWith = (more: Record<string, string>) =>
  new Map([...earlierVersion(), ...Object.entries(more).map(([path, text]) => [`sources/${path}`, text] as const)])
const screened = {
  'screening.k.csv': sheet('included'),
  'screening.m.csv': sheet('excluded'),
  'screening-rulings.csv': RULING,
}

function readWith(more: Record<string, string>) {
  const files = [...sourcesWith(more)].map(([path, text]) => ({
    path: path.slice('sources/'.length),
    bytes: Buffer.from(text),
  }))
  return read('sources', files)
}

function rowsOf(more: Record<string, string>) {
  const { review, problems } = readWith(more)
  expect(problems).toEqual([])
  if (review === undefined) throw new Error('the review has no problem')
  return aggregate(review).find(({ table }) => table.name === 'screening-agreement')?.rows ?? []
}

describe('agreement between screeners', () => {
  test('on inclusion and on exclusion, by hand', () => {
    const rows = rowsOf(screened)
    const numbers = rows.map(({ cells: { coder_a, coder_b, stage, decision, ...cells } }) => [
      [coder_a, coder_b, stage, decision].join(' '),
      [cells.n_records, cells.n_both, cells.n_first_only, cells.n_second_only],
      ['percent', 'positive', 'negative', 'kappa', 'pabak'].map(name => cells[name] ?? cells[`${name}_missing`]),
    ])
    // At the title 5 of 6 are alike: Po = 5/6, Pe = 5/6 * 4/6 + 1/6 * 2/6 = 11/18, kappa = (15/18 - 11/18) / (7/18) = 4/7, PABAK = 2 * 5/6 - 1.
    expect(numbers).toEqual([
      ['k m title included', [6, 4, 1, 0], [5 / 6, 8 / 9, 2 / 3, 4 / 7, 2 / 3].map(near)],
      ['k m title excluded', [6, 1, 0, 1], [5 / 6, 2 / 3, 8 / 9, 4 / 7, 2 / 3].map(near)],
      ['k m abstract included', [2, 2, 0, 0], [1, 1, 'not-used', 'no-variation', 1]],
      ['k m abstract excluded', [2, 0, 0, 0], [1, 'not-used', 1, 'not-used', 1]],
    ])
    expect(rows[0]?.behind).toEqual([...TITLES, 'nowak-1996-winda'].sort())
    expect(rows[1]?.behind).toEqual(['basso-1993-tetto', 'nowak-1996-winda'])
  })

  test('is repeatability between two automated readers', () => {
    const { review } = readWith(screened)
    if (review === undefined) throw new Error('the review has no problem')
    const coders = review.protocol.coders.map(coder => ({ ...coder, kind: 'automated-reader' as const }))
    const rows = aggregate({ ...review, protocol: { ...review.protocol, coders } })
    const table = rows.find(one => one.table.name === 'screening-agreement')
    expect(table?.rows.map(({ cells }) => cells.comparison)).toEqual(Array(4).fill('repeatability'))
  })

  test('is of nobody where one screens alone, and the page says nothing of it', async () => {
    expect(rowsOf({})).toEqual([])
    const { review } = readWith({})
    if (review === undefined) throw new Error('the review has no problem')
    expect(await pageOf(review)).not.toContain('Screened by more than one reader')
  })

  test('stands in the method section, in the languages of the review', async () => {
    const { review } = readWith(screened)
    if (review === undefined) throw new Error('the review has no problem')
    const html = await pageOf(review)
    expect(html).toContain(
      'Screened by more than one reader: 6 of 9 records. Records on which they differed, each settled by a ruling with its reason: 1.',
    )
    expect(html).toContain(
      'Screenet af mere end én læser: 6 af 9 poster. Poster, de var uenige om, hver afgjort med en begrundelse: 1.',
    )
  })
})

test('status names what screeners left open', async () => {
  const { 'screening-rulings.csv': _, ...open } = screened
  const alone = { ...open, 'screening.m.csv': open['screening.m.csv'].replace(/^basso.*\n/m, '') }
  const { stdout, code } = await status(runOn(memoryFiles(sourcesWith(alone))))
  expect(code).toBe(1)
  expect(stdout).toMatch(/^conflicts between screeners without a ruling: 1 of 1 .*\n {4}nowak-1996-winda title$/m)
  expect(stdout).toMatch(/^records that one screener alone has screened: 1 of 8 .*\n {4}basso-1993-tetto title: k$/m)
})

/** Two have excluded basso at the title, and a record that an import brought nobody has opened; the screening says nothing of either yet. */
test('status tells a record that screeners are at from one that nobody has screened', async () => {
  const sheet = String(sourcesWith({}).get('sources/screening.csv'))
    .replace('title,excluded,outside-the-regions', 'title,not-screened,not-applicable')
    .concat(
      'zeller-1994-hof,Der Hof,"Zeller, U.",1994,not-seen,library,title,not-screened,not-applicable,not-applicable,\n',
    )
  const { stdout } = await status(runOn(memoryFiles(sourcesWith({ ...screened, 'screening.csv': sheet }))))
  expect(stdout).toContain('records that nobody has screened: 1 of 10\n    zeller-1994-hof\n')
  expect(stdout).toContain('records that screeners have begun and not ended: none\n')
  expect(stdout).toMatch(/does not say yet what is settled: 1 .*new -- screening --settled.*\n {4}basso-1993-tetto\n/)
})

function near(value: number): unknown {
  return expect.closeTo(value, 10)
}
