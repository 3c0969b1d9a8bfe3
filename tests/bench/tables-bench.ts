import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellsOf } from '../sql/cells-of.ts'
import type { Row } from '../sql/engines.ts'
import type { Noted } from './times-of.ts'

/**
 * Prints how long it takes, and how much memory, to count `by-theme`, `by-code` and a gap map of so many findings: as the pipeline does, and as DuckDB does over the
 * Parquet that is exported. Ends with a failure where a cell differs.
 */
const FINDINGS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]

interface Counter {
  noted: Noted[]
  peak: number
  counted: Record<string, Row[]>
}

for (const findings of FINDINGS) {
  const folder = mkdtempSync(join(tmpdir(), 'tables-bench-'))
  try {
    console.log(`\n${findings} findings`)
    const here = countedBy('here', findings, folder)
    const duckdb = countedBy('DuckDB', findings, folder)
    const unlike = Object.keys(duckdb.counted).filter(name => !isAlike(duckdb.counted[name], here.counted[name]))
    if (unlike.length > 0) throw new Error(`DuckDB counts otherwise: ${unlike.join(', ')}`)
    console.log(`  alike in every cell: ${Object.keys(duckdb.counted).join(', ')}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function countedBy(who: string, findings: number, folder: string): Counter {
  const words = [
    '--max-old-space-size=8192',
    '--import',
    'tsx',
    'tests/bench/count-once.ts',
    who,
    `${findings}`,
    folder,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${who} ended with ${status}:\n${stderr}`)
  const counter = JSON.parse(stdout) as Counter
  for (const { what, seconds, atWork } of counter.noted)
    console.log(
      `  ${`${who}: ${what}`.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s, at work ${atWork.toFixed(1).padStart(6)} s`,
    )
  console.log(`  ${`${who}: most memory`.padEnd(34)} ${String(counter.peak).padStart(7)} MB`)
  return counter
}

/** By the columns that the query has; the table has words beside them. */
function isAlike(rows: readonly Row[] = [], own: readonly Row[] = []): boolean {
  const columns = Object.keys(rows[0] ?? {})
  return columns.length > 2 && cellsOf(rows, columns).join('\n') === cellsOf(own, columns).join('\n')
}
