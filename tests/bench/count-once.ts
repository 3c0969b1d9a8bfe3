import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINES } from '../sql/engines.ts'
import { nameInSql, queriesOf, READ } from '../sql/queries.ts'
import { countedHere } from './counted-here.ts'
import { drawnReview } from './drawn-review.ts'
import { timesOf } from './times-of.ts'
import { writeFlatTables } from './write-flat-tables.ts'

/**
 * Counts once, in a process of its own, so that its memory is that of one counter: `here` draws so many findings, counts them and writes the flat tables as
 * Parquet into a folder; `DuckDB` counts what is written there. Prints times, the most memory until the counting was done, and what was counted, as JSON.
 */
const [who, findings = '0', folder = ''] = process.argv.slice(2)
const times = timesOf()
if (who === 'here') {
  const review = drawnReview(Number(findings), 1)
  times.note('drawn')
  const counted = countedHere(review)
  times.note('counted')
  const peak = times.peak()
  writeFlatTables(review, folder, 'parquet')
  times.note('written as Parquet')
  console.log(JSON.stringify({ noted: times.noted, peak, counted }))
} else {
  const engine = await (ENGINES.DuckDB as () => ReturnType<(typeof ENGINES)[string]>)()
  for (const table of READ) {
    const files = readdirSync(folder).filter(name => new RegExp(`^${table}-\\d+\\.parquet$`).test(name))
    const paths = files.map(name => `'${join(folder, name)}'`)
    await engine.run(`create view ${nameInSql(table)} as from read_parquet([${paths.join(', ')}])`)
  }
  const counted: Record<string, unknown> = {}
  for (const [name, query] of queriesOf(drawnReview(1, 1))) {
    if (name === 'state-by-code') continue
    times.note('before')
    counted[name] = await engine.rows(query)
    times.note(name)
  }
  const noted = times.noted.filter(({ what }) => what !== 'before')
  console.log(JSON.stringify({ noted, peak: times.peak(), counted }))
}
