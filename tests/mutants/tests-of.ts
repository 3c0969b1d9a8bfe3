import { readFileSync } from 'node:fs'
import { importsOf } from '../laws/imports.ts'
import { filesUnder } from '../laws/mini-review.ts'
import { withoutMemory } from './without-memory.ts'

/** Those that start processes or a browser, or draw for long, would take more time than they tell. */
const LONG =
  /^tests\/(browser|consumers|faults-drawn|laws\/(killed|stopped|two-builds|many-records|saved|growth|whatever-stands)|page\/real-review|new|one-slip|aggregate\/reserved|review\/likely)/
/** Tests that compare with the committed `data/` and `output/` hold what was published, right or wrong. */
const READS_COMMITTED = /determinism|readmes\.test|readFileSync\(['"`](?:output|data)\/|duckdb\.ts'|startCli|runCli/
/** Those that put something else in a module's place need Vitest itself. */
const PUTS_IN_PLACE = /\bvi\./

/** For a module, the tests that load it, those first that are fewest imports away. */
export function testsOf(): (path: string) => string[] {
  const modules = ['schema', 'pipeline', 'tests'].flatMap(modulesUnder)
  const texts = new Map(modules.map(path => [path, readFileSync(path, 'utf8')]))
  const usedBy = new Map<string, string[]>()
  for (const [path, text] of texts)
    for (const { to, typeOnly } of importsOf(path, text))
      if (!typeOnly) usedBy.set(to, [...(usedBy.get(to) ?? []), path])
  const fit = (path: string) =>
    path.endsWith('.test.ts') &&
    !LONG.test(path) &&
    !READS_COMMITTED.test(`${path}\n${texts.get(path)}`) &&
    !PUTS_IN_PLACE.test(withoutMemory(texts.get(path) ?? ''))
  return path => {
    const seen = new Set([path])
    for (const one of seen) for (const user of usedBy.get(one) ?? []) seen.add(user)
    return [...seen].filter(fit)
  }
}

export function modulesUnder(root: string): string[] {
  return filesUnder(root).flatMap(path => (/(?<!\.d)\.ts$/.test(path) ? `${root}/${path}` : []))
}
