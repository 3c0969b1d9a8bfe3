import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, emit, read } from '../../pipeline/stages.ts'
import { textFile } from '../faults/read-fixture.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'
import { madeTexts } from '../made-texts.ts'

/** One of each list of names that the mini review declares: a theme, a scheme and a quota, a region, a group of people and so on. */
const NAMES = [
  ...['house', 'blocks', 'baltic', 'fathers', 'outside-the-regions', 'invented', 'minority', 'home'],
  ...['first-half', 'situation', 'both-see-it', 'library'],
]
const NAME = new RegExp(`(?<![\\w-])(${NAMES.join('|')})(?![\\w-])`, 'g')
const LABELS = { Noise: '__proto__', Støj: 'toString', Warmth: 'hasOwnProperty', Varme: 'valueOf' }

const before = filesUnder(MINI).map(path => ({ path, text: readFileSync(join(MINI, path), 'utf8') }))

function reviewWith(change: (text: string) => string) {
  const { review, problems } = read(
    MINI,
    before.map(({ path, text }) => textFile(path, change(text))),
  )
  expect(problems).toEqual([])
  if (review === undefined) throw new Error('The mini review is not whole')
  return review
}

test('a name or label that every object of JavaScript has is one like all others', async () => {
  const review = reviewWith(text =>
    Object.entries(LABELS).reduce(
      (now, [from, to]) => now.replace(new RegExp(`: ${from}$`, 'm'), `: ${to}`),
      text.replace(NAME, 'constructor'),
    ),
  )
  const all = aggregate(review)
  const numbers = (tables: typeof all) =>
    tables.map(({ rows }) =>
      rows.flatMap(({ cells }) => Object.values(cells).filter(cell => typeof cell === 'number')).sort(),
    )
  expect(numbers(all)).toEqual(numbers(aggregate(reviewWith(text => text))))
  const made = new Map(madeTexts((await emit(review, all, await pageFiles())).files).map(one => [one.path, one.text]))
  expect(made.get('charts/gap-map-region.en.svg')).toContain('<title>__proto__, ')
  for (const word of ['__proto__', 'hasOwnProperty']) expect(made.get('charts/frequency.en.svg')).toContain(`>${word}<`)
}, 120_000)
