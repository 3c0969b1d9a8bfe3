import { statSync } from 'node:fs'
import { drawChanges } from './faults-drawn/draw-changes.ts'
import { drawFaults } from './faults-drawn/draw-faults.ts'
import { linesOf } from './faults-drawn/tally.ts'
import { filesUnder } from './laws/mini-review.ts'

/**
 * The long run of `npm run test:faults`: 10,000 faults over the real sources and both fixture reviews, and 1,000 changes that are valid. Each fault has to
 * be reported at its line, each change shown; no read may end in an exception, take 10 seconds of processor time or write.
 */
const RUNS = [
  { root: 'sources', faults: 1000, changes: 100 },
  { root: 'tests/fixtures/reviews/mini/sources', faults: 4500, changes: 450 },
  { root: 'tests/fixtures/reviews/nurses/sources', faults: 4500, changes: 450 },
]
const SEED = 20_240_229
const MOST_SECONDS = 10

let failed = false
for (const { root, faults, changes } of RUNS) {
  const before = times(root)
  const { tally, unfit, crashes, longest } = drawFaults(root, faults, SEED)
  const { shown, met, formless } = drawChanges(root, changes, SEED)
  const writes = times(root).filter((time, index) => time !== before[index]).length
  process.stdout.write(
    [
      `# ${root}`,
      'Faults, each to be reported at its file and line',
      linesOf(tally, 'reported'),
      `no place for: ${unfit.join('; ') || 'none'}`,
      `exceptions: ${crashes.join('; ') || 'none'}`,
      `most processor time of one read: ${longest.toFixed(1)} s; files written: ${writes}`,
      `Values that are others and valid, each to be shown by diff (${met} more met a rule; ${formless} differ in form only, which check reports)`,
      linesOf(shown, 'shown'),
    ].join('\n'),
  )
  const missed = [...tally, ...shown].some(one => one.missed.length > 0)
  failed ||= missed || crashes.length > 0 || longest > MOST_SECONDS || writes > 0
}
process.exitCode = failed ? 1 : 0

function times(root: string): number[] {
  return filesUnder(root).map(path => statSync(`${root}/${path}`).mtimeMs)
}
