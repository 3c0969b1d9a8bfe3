import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Review } from '../../schema/settled.ts'
import { countedHere } from '../bench/counted-here.ts'
import { drawnReview } from '../bench/drawn-review.ts'
import { writeFlatTables } from '../bench/write-flat-tables.ts'
import { describeWith } from '../consumers/programs.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'
import { cellsOf } from '../sql/cells-of.ts'
import type { Row } from '../sql/engines.ts'
import { queriesOf, READ } from '../sql/queries.ts'
import { inClickhouse } from './in-clickhouse.ts'
import { here, spread } from './spread.ts'
import { startTwoServers, type TwoServers } from './two-servers.ts'

/** `npm run test:distributed` takes minutes, so that it is no part of `npm test`. */
const isWanted = process.env.MODE === 'distributed'
const FINDINGS = Number(process.env.FINDINGS ?? 1_000_000)
const COUNTED = ['by-theme', 'by-code', 'gap-map-region']

if (isWanted) describeWith('ClickHouse', 'an engine on two servers', inTwo)
else describe.skip('an engine on two servers (only by npm run test:distributed)', () => inTwo(''))

function inTwo(program: string): void {
  const folder = temporaryFolder()
  let servers: TwoServers
  let review: Review
  let counted: Record<string, Row[]>

  beforeAll(async () => {
    review = timed('drawn', () => drawnReview(FINDINGS, 1))
    counted = timed('counted here', () => countedHere(review))
    const written = timed('written as CSV', () => writeFlatTables(review, folder, 'csv'))
    // Last, because a run that is stopped ends its servers when the step is done in which it is, and only what they do has short steps.
    servers = await startTwoServers(program, folder)
    const before = performance.now()
    for (const table of READ) await spread(servers, table, written.get(table) ?? [])
    say('loaded into two servers', before)
  }, 3_600_000)
  afterAll(() => servers?.stop())

  test('has some of the rows on each server, and those of a study on one', async () => {
    const held = await Promise.all(
      ([0, 1] as const).map(async server => {
        const [rows, studies] = (
          await servers.ask(server, `select count(), uniqExact(source_id) from ${here('evidence')}`)
        )
          .trim()
          .split('\t')
          .map(Number)
        return { rows: rows ?? 0, studies: studies ?? 0 }
      }),
    )
    const [one = 0, other = 0] = held.map(({ rows }) => rows)
    expect(Math.min(one, other)).toBeGreaterThan((one + other) / 3)
    expect(one + other).toBeGreaterThanOrEqual(FINDINGS)
    expect(held.reduce((n, { studies }) => n + studies, 0)).toBe(review.studies.length)
  })

  test.each(COUNTED)('counts %s as it is counted here, every cell and word', { timeout: 600_000 }, async name => {
    const query = inClickhouse(queriesOf(review).get(name) ?? '')
    for (const view of query.views)
      for (const server of [0, 1] as const) {
        await servers.ask(server, `drop table if exists ${view.name}`)
        await servers.ask(server, `create view ${view.name} as ${view.text}`)
      }
    const before = performance.now()
    const rows = rowsIn(await servers.ask(0, `${query.text} format JSON`))
    say(`${name} by two servers`, before)
    const columns = Object.keys(rows[0] ?? {})
    expect(columns.length).toBeGreaterThan(2)
    expect(cellsOf(rows, columns)).toEqual(cellsOf(counted[name] ?? [], columns))
  })

  test('meets every word for a conclusion, so that none goes uncompared', () => {
    const words = new Set(counted['by-code']?.map(({ conclusion }) => conclusion))
    expect([...words].sort()).toEqual(['described', 'divided', 'few', 'helps', 'hinders', 'not-seen'])
  })
}

function rowsIn(json: string): Row[] {
  return (JSON.parse(json) as { data: Row[] }).data
}

/** Seconds by the clock, and those of this process at work. */
function timed<T>(what: string, act: () => T): T {
  const [before, worked] = [performance.now(), process.cpuUsage()]
  const done = act()
  const { user, system } = process.cpuUsage(worked)
  say(`${what}, ${((user + system) / 1e6).toFixed(1)} s at work`, before)
  return done
}

function say(what: string, before: number): void {
  console.log(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s`)
}
