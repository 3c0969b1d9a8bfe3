import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { declaredIn } from '../../pipeline/aggregate/declared.ts'
import { published } from '../../pipeline/aggregate/published.ts'
import { tablesOf } from '../../pipeline/aggregate/tables.ts'
import { drawnReview } from './drawn-review.ts'
import { timesOf } from './times-of.ts'

/**
 * Prints of each table how long it takes at work from so many findings, and how many times as long from ten times as many. Tables that take under a hundredth of a second
 * say nothing and are left out.
 */
const [FEW = 10_000, MANY = 100_000] = process.argv.slice(2).map(Number)
const LEAST = 0.01

const few = timesAt(FEW)
const many = timesAt(MANY)
console.log(`\nat work, ${FEW} findings and ${MANY}`)
for (const [what, long] of [...many].sort(([, a], [, b]) => b - a)) {
  const short = few.get(what) ?? 0
  if (short < LEAST) continue
  console.log(
    `  ${what.padEnd(28)} ${short.toFixed(2).padStart(8)} s ${long.toFixed(2).padStart(8)} s ${(long / short).toFixed(0).padStart(5)} times`,
  )
}

function timesAt(findings: number): Map<string, number> {
  const review = drawnReview(findings, 1)
  const times = timesOf()
  const counted = countedOf(review)
  times.note('what all count from')
  for (const table of tablesOf(declaredIn(review))) {
    published(table, counted)
    times.note(table.name)
  }
  return new Map(times.noted.map(({ what, atWork }) => [what, atWork]))
}
