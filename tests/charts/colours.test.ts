import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { CHART, type Drawn, FOUND_IN_CHART, IN_THE_DARK, PAGE, TONES } from '../../pipeline/emit/colours.ts'
import { drawnIn } from './drawn-charts.ts'
import { mini } from './reviews.ts'

/** The contrast of two colours, by the definition in WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const least = (one: Drawn, other: Drawn) =>
  Math.min(contrast(one, other), contrast(IN_THE_DARK[one], IN_THE_DARK[other]))

test('the contrast is the one that WCAG gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe('a chart, in light and in dark,', () => {
  test.each([
    ['ink', CHART.ink, CHART.ground],
    ['what stands under a title', CHART.faint, CHART.ground],
    ...Object.entries(TONES).map(([tone, { fill, on }]) => [`a number in ${tone}`, on, fill] as const),
    ...CHART.voices.map(({ fill, ink }, index) => [`a number of voice ${index}`, ink, fill] as const),
    ...Object.entries(FOUND_IN_CHART).map(
      ([part, { fill, ink }]) => [`a number of what is ${part}`, ink, fill] as const,
    ),
    ...CHART.steps.map(
      (step, index) => [`a number at step ${index}`, index < 2 ? CHART.ink : CHART.ground, step] as const,
    ),
  ] as const)('has letters that can be read: %s', (_, text, under) => {
    expect(least(text, under)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(IN_THE_DARK))('knows %s by itself: as %s it is no other colour', (light, dark) => {
    expect(Object.values(IN_THE_DARK).filter(one => one === dark)).toEqual([dark])
    expect(Object.keys(IN_THE_DARK).filter(one => one.toLowerCase() === light.toLowerCase())).toEqual([light])
  })

  test('has no mark that cannot be seen, by its fill or by its edge, and no colour without a dark form', async () => {
    const drawn = await drawnIn(mini)
    expect(drawn.length).toBeGreaterThan(15)
    for (const { name, svg } of drawn)
      for (const { tagName, paints } of paintsIn(svg, {})) {
        for (const paint of paints) expect(Object.keys(IN_THE_DARK), name).toContain(paint)
        const seen = Math.max(...paints.map(paint => least(paint, CHART.ground)))
        const isGround = paints.every(paint => paint === CHART.ground || paint === CHART.grid)
        if (tagName === 'text') expect(seen >= 4.5 || isGround, `${name}: ${paints} on the ground`).toBe(true)
        else expect(seen >= 3 || isGround, `${name}: ${tagName} in ${paints}`).toBe(true)
      }
  })
})

interface Painted {
  tagName: string
  paints: Drawn[]
}

/** Every shape and text of a drawing, with the colours it has or is handed down. */
function paintsIn(element: Element, above: Element['properties']): Painted[] {
  const { fill = above.fill, stroke = above.stroke, opacity } = element.properties
  if (element.tagName === 'defs' || Number(opacity ?? 1) === 0) return []
  const paints = [fill, stroke].filter(paint => paint !== undefined && paint !== 'none').map(paint => paint as Drawn)
  const inside = element.children.flatMap(child => (child.type === 'element' ? paintsIn(child, { fill, stroke }) : []))
  return ['path', 'line', 'rect', 'circle', 'text'].includes(element.tagName) && paints.length > 0
    ? [{ tagName: element.tagName, paints }, ...inside]
    : inside
}

describe('the page,', () => {
  test.each(['light', 'dark', 'print'] as const)('has letters, links and edges that can be seen: %s', scheme => {
    const { paper, raised, tint, ink, soft, link, border } = PAGE
    for (const under of [paper, raised, tint]) {
      for (const text of [ink, soft, link]) expect(contrast(text[scheme], under[scheme])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(border[scheme], under[scheme])).toBeGreaterThanOrEqual(3)
      for (const tone of [TONES.for, TONES.against, TONES.both])
        expect(contrast(tone.text[scheme], under[scheme])).toBeGreaterThanOrEqual(4.5)
    }
  })
})
