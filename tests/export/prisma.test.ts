import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { exportPrisma } from '../../pipeline/verbs/export-prisma.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, type Files, runOn, sourcesOf } from '../laws/mini-review.ts'

async function flowOf(sources: Files) {
  const { stdout, stderr, code } = await exportPrisma(runOn(memoryFiles(sources)), { to: undefined })
  expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  const rows: Record<string, string>[] = parse(stdout, { columns: true })
  const numbers = Object.fromEntries(rows.map(({ data = '', n = '' }) => [data, n]))
  return { rows, numbers, stderr }
}

/** As the README of the package has it: the names by which `PRISMA_data` looks for a number, in the template’s order. */
const NAMES =
  'NA previous_studies previous_reports NA database_results database_specific_results register_results register_specific_results NA website_results organisation_results citations_results duplicates excluded_automatic excluded_other records_screened records_excluded dbr_sought_reports dbr_notretrieved_reports other_sought_reports other_notretrieved_reports dbr_assessed dbr_excluded other_assessed other_excluded new_studies new_reports total_studies total_reports identification screening included'

/** The box of each row in the same file, with the node as which it is drawn where it is the first of its box. */
const BOXES =
  'prevstud=node4 box1=node5 box1 newstud=node6 box2=node7 box2 box2 box2 othstud=node16 box11=node17 box11 box11 box3=node8 box3 box3 box4=node9 box5=node10 box6=node11 box7=node12 box12=node18 box13=node19 box8=node13 box9=node14 box14=node20 box15=node21 box10=node15 box10 box16=node22 box16 identification=node1 screening=node2 included=node3'

test('the columns and rows are those of the template', async () => {
  const { rows } = await flowOf(earlierVersion())
  expect(Object.keys(rows[0] ?? {})).toEqual(['data', 'node', 'box', 'description', 'boxtext', 'tooltips', 'url', 'n'])
  expect(rows.map(({ data }) => data).join(' ')).toBe(NAMES)
  expect(rows.map(({ node, box }) => (node === 'NA' ? box : `${box}=${node}`)).join(' ')).toBe(BOXES)
})

test('the numbers are those counted by hand in the mini review', async () => {
  const { numbers, stderr } = await flowOf(earlierVersion())
  expect(numbers).toMatchObject({
    database_results: '7',
    register_results: '0',
    organisation_results: '2',
    website_results: '0',
    citations_results: '0',
    duplicates: '',
    records_screened: '7',
    records_excluded: '1',
    dbr_assessed: '5',
    dbr_excluded: '0',
    other_assessed: '2',
    other_excluded: '0',
    new_studies: '7',
    new_reports: '8',
  })
  expect(stderr).toContain('Records that no box of the diagram is for:\n    awaiting classification: 1\n')
})

test('what the review does not keep is empty, and is said', async () => {
  const { numbers, stderr } = await flowOf(earlierVersion())
  const unknown =
    'previous_studies, previous_reports, database_specific_results, register_specific_results, duplicates, excluded_automatic, excluded_other, dbr_sought_reports, dbr_notretrieved_reports, other_sought_reports, other_notretrieved_reports, total_studies, total_reports'
  expect(stderr).toContain(`Empty, because the review does not keep it: ${unknown}.\n`)
  expect(unknown.split(', ').map(name => numbers[name])).toEqual(unknown.split(', ').map(() => ''))
})

test('duplicates are counted where every hit of a database has a record, and else it is said why they are not', async () => {
  const { stderr } = await flowOf(earlierVersion())
  expect(stderr).toContain('which were not taken:\n    library: hits 9, records 7\n')
  const whole = earlierVersion()
  change(whole, 'sources/searches.csv', 'families",9,', 'families",7,')
  const { numbers, stderr: said } = await flowOf(whole)
  expect(numbers.duplicates).toBe('0')
  expect(said).not.toContain('hits')
})

test('what was eligible and not sampled leaves with its reason, and a duplicate before the screening', async () => {
  const sources = earlierVersion()
  const add = (row: string) =>
    change(sources, 'sources/screening.csv', 'basso-1993-tetto,', `${row}\nbasso-1993-tetto,`)
  add('aro-1991-door,A door,"Aro, B.",1991,not-seen,library,sampling,not-sampled,outside-the-regions,not-applicable,')
  add('aro-1992-lamp,A lamp,"Aro, B.",1992,not-seen,neighbour,full-text,excluded,outside-the-regions,not-applicable,')
  add('aro-1993-roof,A roof,"Aro, B.",1993,not-seen,library,title,duplicate,outside-the-regions,not-applicable,')
  add('aro-1994-wall,A wall,"Aro, B.",1994,not-seen,library,title,not-screened,not-applicable,not-applicable,')
  const rows = (sources.get('sources/screening.csv') ?? '').trimEnd().split('\n')
  sources.set('sources/screening.csv', `${[rows[0], ...rows.slice(1).sort()].join('\n')}\n`)
  change(sources, 'sources/searches.csv', '"blocks, families",9,', '"blocks, families",10,')
  change(sources, 'sources/protocol.md', '- En: outside the regions', '- En: outside, far; away')
  const { numbers, stderr } = await flowOf(sources)
  expect(numbers).toMatchObject({
    database_results: '10',
    organisation_results: '3',
    duplicates: '1',
    records_screened: '8',
    records_excluded: '1',
    dbr_assessed: '6',
    dbr_excluded: 'outside – far – away, 1',
    other_assessed: '3',
    other_excluded: 'outside – far – away, 1',
    new_studies: '7',
  })
  expect(stderr).toContain('Among the excluded, with their reasons: 1 that were eligible and not sampled.')
  expect(stderr).toContain('    not screened yet: 1\n')
})

test('a review in one language whose records came by no database', async () => {
  const { numbers, stderr } = await flowOf(sourcesOf('tests/fixtures/reviews/nurses/sources'))
  expect(numbers).toMatchObject({ database_results: '0', records_screened: '0', dbr_assessed: '0' })
  expect(stderr).toContain('found by other-place: ')
})
