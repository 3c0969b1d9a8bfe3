import { expect, test, vi } from 'vitest'
import { alpha, masi } from '../../pipeline/aggregate/alpha.ts'
import { findingTable } from '../../pipeline/aggregate/finding-table.ts'
import { studyEffects } from '../../pipeline/aggregate/study-effects.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini } from '../charts/reviews.ts'

vi.mock('../../pipeline/aggregate/finding-table.ts', { spy: true })
vi.mock('../../pipeline/aggregate/study-effects.ts', { spy: true })

test('the findings are laid out, and the effects of each study derived, once for all tables and once for each scenario', () => {
  const rows = aggregate(mini).flatMap(table => table.rows)
  expect(rows.length).toBeGreaterThan(0)
  expect(mini.analysis.scenarios.length).toBeGreaterThan(0)
  expect(findingTable).toHaveBeenCalledTimes(1 + mini.analysis.scenarios.length)
  // Words-by-bar derives them of some of the findings: those in one voice, and those that stand on no summary.
  expect(studyEffects).toHaveBeenCalledTimes(1 + mini.analysis.scenarios.length + 2)
})

test('agreement on sets asks for distances between different sets only, however many passages there are', () => {
  const distance = vi.fn(masi)
  const sets = [['x'], ['y'], ['x', 'y'], []].map(codes => new Set(codes))
  const units = Array.from({ length: 500 }, (_, i) => [sets[i % 4] ?? new Set(), sets[i % 3] ?? new Set()])
  alpha(units, distance, set => [...set].sort().join(' '))
  // Four sets make 4 * 3 ordered pairs; each of 500 units compares its own two, both ways.
  expect(distance).toHaveBeenCalledTimes(4 * 3 + 500 * 2)
})
