import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { NARROW, TEXT_SIZE } from '../../pipeline/emit/charts/sizes.ts'
import { svgText } from '../../pipeline/emit/drawing.ts'
import type { Review } from '../../schema/settled.ts'
import { type DrawnChart, drawnIn } from './drawn-charts.ts'
import { mini, reviewIn } from './reviews.ts'
import { textsOf } from './texts.ts'

/** The charts of what is found, in English, by name. */
async function foundIn(review: Review): Promise<Record<string, DrawnChart>> {
  const drawn = await drawnIn(review)
  return Object.fromEntries(drawn.filter(({ language }) => language === 'en').map(one => [one.name, one]))
}

const charts = await foundIn(mini)

test('wanted conditions by how many studies lack them, then by code, with what is declared of each', () => {
  expect(charts.lacks?.title).toBe('What the studies say parents lack')
  expect(charts.lacks?.description).toContain(
    'Warmth: lacking 1, there 1; effect: 3 helps. ' +
      'Tongue of the meeting: lacking 1; effect: 1 helps. ' +
      'Hour of the meeting: there 3; effect: 2 helps · 1 (0–1) hinders · 1 both ways. ' +
      'A map on the wall: there 1; effect: none declares an effect. ' +
      'A promise about the rent: there 1; effect: 1 helps · 1 (0–1) no relation.',
  )
})

test('burdens by how many studies have them; of one that no parent tells there is no bar', () => {
  expect(charts.weighs?.title).toBe('What the studies say weighs on parents')
  expect(charts.weighs?.description).toContain('Noise: there 2; effect: 3 hinders.')
  expect(charts.weighs?.description).not.toContain('The rent rises')
})

test.each(['svg', 'narrow'] as const)(
  'what is drawn is what is said, in its order, and the axis ends at all studies (%s)',
  shape => {
    const texts = textsOf(charts.lacks?.[shape] as Element)
    expect(texts).toContain('all studies: 6')
    const conditions = [
      'Warmth',
      'Tongue of the meeting',
      'Hour of the meeting',
      'A map on the wall',
      'A promise about the rent',
    ]
    expect(texts.filter(text => conditions.includes(text))).toEqual(conditions)
    const declared = [
      '3 helps',
      '1 helps',
      '2 helps · 1 (0–1) hinders · 1 both ways',
      'none declares an effect',
      '1 helps · 1 (0–1) no relation',
    ]
    expect(texts.filter(text => declared.includes(text))).toEqual(declared)
    expect(texts.filter(text => /^\d$/.test(text)).sort()).toEqual(['0', '1', '1', '1', '1', '1', '3', '3'])
  },
)

test('a condition of which nobody can say whether it is wanted is in neither chart, and is named under both titles', async () => {
  const codebook = structuredClone(mini.codebook)
  const codes = codebook.schemes.flatMap(({ themes }) => themes).flatMap(theme => theme.codes)
  for (const code of codes) if (code.code === 'meeting.map') code.wanted = 'neither'
  const { lacks, weighs } = await foundIn({ ...mini, codebook })
  for (const chart of [lacks, weighs]) {
    expect(chart?.description).toContain(
      'In neither figure, because it cannot be said in general whether it is wanted: A map on the wall.',
    )
    expect(chart?.description).not.toContain('A map on the wall:')
  }
  expect(charts.lacks?.description).not.toContain('In neither figure')
})

test('drawn for a phone, nothing is cut off, and our review is not wider than its frame', async () => {
  const ours = await foundIn(reviewIn('sources'))
  for (const chart of [charts.lacks, charts.weighs, ours.lacks, ours.weighs]) {
    const svg = svgText(chart?.narrow as Element)
    expect(svg).not.toContain('…')
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)px"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(TEXT_SIZE)
  }
  for (const chart of [ours.lacks, ours.weighs])
    expect(Number(chart?.narrow?.properties.width)).toBeLessThan(NARROW + 50)
})
