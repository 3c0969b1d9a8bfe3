import { expect, test } from 'vitest'
import { aggregate, read } from '../../pipeline/stages.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { miniAfter } from '../compare/repository.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'
import { documentOf, miniReview, pageOf } from '../page/made-page.ts'

/** The mini review in which nobody has read what santos says of warmth: the code is given, as an import from another tool gives it. */
const files = miniAfter([
  'studies/santos-1995-varanda/coding.k.csv',
  'p1,house.warmth,present,promotes,author-interpretation,unclear,parents',
  'p1,house.warmth,not-seen,not-seen,author-interpretation,unclear,parents',
])
const sources = [...files].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
const { review, problems } = read('sources', sources)
if (review === undefined) throw new Error(problems.map(({ what }) => what).join('\n'))

const rowOf = (name: string, ...key: string[]) => {
  const table = aggregate(review).find(one => one.table.name === name)
  return table?.rows.find(({ cells }) => key.every((part, at) => cells[table.table.key[at] ?? ''] === part))?.cells
}

/** By hand: kivela and wojcik declare that warmth helps, one of what is lacking and one of what is there; three of six studies have nothing of it. */
test('a code of which nobody read state and direction is in no count of effects, and is no description either', () => {
  expect(rowOf('by-code', 'house.warmth')).toMatchObject({
    n_studies: 2,
    n_findings: 2,
    n_studies_helps: 2,
    n_studies_describes: 0,
    n_studies_declaring: 2,
  })
  expect(rowOf('effects-by-code', 'house.warmth')).toMatchObject({
    studies_helps: ['kivela-1992-piha', 'wojcik-1994-klatka'],
    n_studies_helps_strict: 2,
    n_studies_helps_loose: 2,
  })
  expect(rowOf('state-by-code', 'house.warmth', 'all')).toMatchObject({
    n_studies_of: 6,
    n_studies_lacking: 1,
    n_studies_there: 1,
    n_studies_not_stated: 0,
    n_studies_only_advice: 1,
    n_studies_not_seen: 3,
  })
})

test('the finding stands among the findings, with why its effect is missing', () => {
  expect(rowOf('evidence', 'santos-1995-varanda/p1/house.warmth')).toMatchObject({
    state: 'not-seen',
    direction: 'not-seen',
    when_present: 'not-seen',
  })
})

test('the report says how many there are, and nothing where there are none', async () => {
  const of = review.studies.flatMap(({ record, findings }) => (record.retracted === undefined ? findings : [])).length
  const said = `1 of the ${of} findings of the studies lacks its state or direction`
  expect(documentOf(await pageOf(review)).body.textContent).toContain(said)
  expect(documentOf(await pageOf(miniReview())).body.textContent).not.toContain('state or direction')
})

test('status names the readings', async () => {
  const { stdout } = await status(runOn(memoryFiles(files)))
  expect(stdout).toMatch(
    /\nreadings without a state or a direction, which are in no count of what conditions do: 1 of \d+ \(read the passage, and put both in place of the missing word\)\n {4}santos-1995-varanda\/p1\/house\.warmth k\n/,
  )
})
