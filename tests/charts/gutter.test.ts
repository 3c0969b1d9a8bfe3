import { expect, test } from 'vitest'
import { draw } from '../../pipeline/emit/draw.ts'

/** A bar whose label is cut at 100 pixels. */
const BAR = {
  data: { url: 'tables/one.json' },
  width: 50,
  mark: 'bar',
  encoding: {
    y: { field: 'label', type: 'nominal', title: null, axis: { labelLimit: 100, labelFontSize: 10 } },
    x: { field: 'n', type: 'quantitative', axis: null },
  },
  config: { padding: 0 },
} as const

async function widthWith(letters: number): Promise<number> {
  const rows = new Map([['tables/one.json', [{ label: 'n'.repeat(letters), n: 1 }]]])
  return Number((await draw(BAR as never, rows, 'one')).svg.properties.width)
}

// An n of Helvetica is 0.556 of its size wide, so that 10 of them are 55.6 pixels, and 100 pixels hold 17.
test('the gutter is as wide as what is shown of a label, and a longer label makes it no wider', async () => {
  const [short, full, long] = [await widthWith(10), await widthWith(18), await widthWith(60)]
  expect(full - short).toBeGreaterThan(40)
  expect(long).toBe(full)
})
