import type { z } from 'zod'
import { counted } from '../diagnostics/counted.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Placed } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Sheet } from '../review/sheet.ts'
import { textAt } from './located.ts'
import { swappedIn } from './swapped.ts'
import { takes } from './takes.ts'

/**
 * Two columns that look swapped in the header, because in most rows each of the two values is refused where it stands and taken in the other's place; with
 * the header as it is meant. In one row of several it is the cells that are swapped, which the row says.
 */
export function swappedColumns(
  sheet: Sheet,
  readerAt: (path: readonly string[]) => z.ZodType | undefined,
): { header: Placed[]; problem: Problem } | undefined {
  const counts = new Map<string, number>()
  for (const row of sheet.rows) {
    const cells = row.placed()
    const refused = sheet.header.flatMap(({ text: key }, index) => {
      const cell = cells[index]
      const reader = readerAt([key])
      return cell === undefined || cell.text === '' || reader === undefined || takes(reader, cell.text)
        ? []
        : [{ key, raw: textAt(cell), reader }]
    })
    const pair = swappedIn(refused)
    if (pair === undefined) continue
    const key = pair.map(one => one.key).join()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [most, n] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  if (n < 2 || 2 * n <= sheet.rows.length) return undefined
  const [a, b] = most.split(',')
  const names = sheet.header.map(({ text }) => (text === a ? b : text === b ? a : text) ?? '')
  const [first, second] = sheet.header.filter(({ text }) => text === a || text === b)
  if (first === undefined || second === undefined) return undefined
  return {
    header: sheet.header.map((cell, index) => ({ ...cell, text: names[index] ?? '' })),
    problem: fault(
      'known-column',
      { ...first.place, endColumn: second.place.endColumn },
      `Unexpected columns ${quoted(first.text)} and ${quoted(second.text)}, expected them the other way round; the two look swapped in ${counted(n, 'row')}`,
      `write \`${names.join(',')}\` as the first line of ${first.place.path}.`,
    ),
  }
}
