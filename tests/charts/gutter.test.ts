import { expect, test } from 'vitest'
import { draw } from '../../pipeline/emit/draw.ts'
import type { Review } from '../../schema/settled.ts'
import { drawnIn } from './drawn-charts.ts'
import { mini } from './reviews.ts'

/** A bar whose label is cut at 100 pixels. */
const BAR = {
  width: 50,
  mark: 'bar',
  encoding: {
    y: { field: 'label', type: 'nominal', title: null, axis: { labelLimit: 100, labelFontSize: 10 } },
    x: { field: 'n', type: 'quantitative', axis: null },
  },
  config: { padding: 0 },
} as const

async function widthWith(letters: number): Promise<number> {
  const data = { values: [{ label: 'n'.repeat(letters), n: 1 }] }
  return Number((await draw({ ...BAR, data } as never, 'one')).properties.width)
}

// An n of Helvetica is 0.556 of its size wide, so that 10 of them are 55.6 pixels, and 100 pixels hold 17.
test('the gutter is as wide as what is shown of a label, and a longer label makes it no wider', async () => {
  const [short, full, long] = [await widthWith(10), await widthWith(18), await widthWith(60)]
  expect(full - short).toBeGreaterThan(40)
  expect(long).toBe(full)
})

/** The mini review with a code that is called so. */
function withLabel(label: string): Review {
  const renamed = (code: (typeof mini.codebook.schemes)[0]['themes'][0]['codes'][0]) =>
    code.code === 'house.warmth' ? { ...code, labels: { da: label, en: label } } : code
  const schemes = mini.codebook.schemes.map(scheme => ({
    ...scheme,
    themes: scheme.themes.map(theme => ({ ...theme, codes: theme.codes.map(renamed) })),
  }))
  return { ...mini, codebook: { ...mini.codebook, schemes } }
}

const LONG = 'How warm the flats and the stairs are in winter while the works go on'
const LONGER = `${LONG}, as the families tell it`
const WITH_CODES_BESIDE = [
  'lacks',
  'frequency',
  'direction-by-code',
  'gap-map-region',
  'gap-map-informant',
  'triangulation',
  'agreement',
]

test('two labels that are both cut make a chart equally wide, however much is cut', async () => {
  const widths = async (review: Review) =>
    (await drawnIn(review))
      .filter(({ name }) => WITH_CODES_BESIDE.includes(name))
      .map(({ name, language, svg }) => [name, language, svg.properties.width])
  const long = await widths(withLabel(LONG))
  expect(new Set(long.map(([name]) => name)).size).toBe(WITH_CODES_BESIDE.length)
  expect(await widths(withLabel(LONGER))).toEqual(long)
})
