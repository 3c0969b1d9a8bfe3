import { readFileSync } from 'node:fs'
import { filesUnder } from '../laws/mini-review.ts'

/** Those that start processes or a browser, or draw for long, would take more time than they tell. */
const LONG =
  /^tests\/(browser|consumers|distributed|faults-drawn|laws\/(killed|stopped|two-builds|many-records|saved|growth|whatever-stands)|page\/real-review|new|one-slip|aggregate\/reserved|review\/likely)/
/** Tests that compare with the committed `data/` and `output/` hold what was published, right or wrong. */
const READS_COMMITTED = /determinism|readmes\.test|readFileSync\(['"`](?:output|data)\/|duckdb\.ts'|startCli|runCli/
/** Those that put something else in a module's place need Vitest itself. */
const PUTS_IN_PLACE = /\bvi\./

/** Those that can meet a mutant. */
export function testsThatFit(): string[] {
  return modulesUnder('tests').filter(path => path.endsWith('.test.ts') && !LONG.test(path) && fits(path))
}

function fits(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  return !READS_COMMITTED.test(`${path}\n${text}`) && !PUTS_IN_PLACE.test(text)
}

export function modulesUnder(root: string): string[] {
  return filesUnder(root).flatMap(path => (/(?<!\.d)\.ts$/.test(path) ? `${root}/${path}` : []))
}
