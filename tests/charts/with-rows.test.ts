import { readFileSync } from 'node:fs'
import * as vega from 'vega'
import { compile } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { chartFilesOf } from './drawn-charts.ts'
import { mini, reviewIn } from './reviews.ts'

interface Spec {
  data: { name: string }
  datasets: Record<string, string | object[]>
}

const specsIn = async (review: typeof mini): Promise<Map<string, Spec>> =>
  new Map(
    [...(await chartFilesOf(review))]
      .filter(([path]) => path.endsWith('.vl.json'))
      .map(([path, text]) => [path, JSON.parse(text)]),
  )

/** A loader such as an editor has on a page elsewhere: whatever it is asked for is not there. */
const nothingThere = {
  load: (uri: string) => Promise.reject(new Error(`asks for ${uri}`)),
  sanitize: (uri: string) => Promise.resolve({ href: uri }),
} as unknown as vega.Loader

async function shapesIn(spec: Spec): Promise<number> {
  const view = new vega.View(vega.parse(compile(spec as never).spec), { renderer: 'none', loader: nothingThere })
  const svg = await view.toSVG()
  view.finalize()
  return [...svg.matchAll(/<(path|text)\b/g)].length
}

describe.each([
  ['the invented review', mini],
  ['our review', reviewIn('sources')],
])('%s', (_, review) => {
  test('vega draws each published spec with nothing to load from', async () => {
    const specs = await specsIn(review)
    expect(specs.size).toBeGreaterThan(15)
    for (const [path, spec] of specs) {
      const { name } = spec.data
      const empty = { ...spec.datasets, [name]: `${`${spec.datasets[name]}`.split('\n')[0]}\n` }
      const axesAlone = await shapesIn({ ...spec, datasets: empty })
      expect(await shapesIn(spec), path).toBeGreaterThan(axesAlone + 3)
      expect(JSON.stringify(spec), path).not.toMatch(/"url":/)
    }
  })
})

test('a spec holds the columns that it reads, and not what the rows rest on', async () => {
  const specs = await specsIn(mini)
  // The table was counted by hand.
  const counted = readFileSync('tests/fixtures/reviews/mini/expected/studies-by-year.csv', 'utf8')
  expect(specs.get('charts/studies-by-year.en.vl.json')?.datasets).toEqual({ 'studies-by-year': counted })
  // A chart that looks more up has the columns that it looks up, and no list of studies beside them.
  const [effects] = specs.get('charts/lacks.en.vl.json')?.datasets['effects-by-code'] ?? []
  expect(Object.keys(effects ?? {})).toEqual(expect.arrayContaining(['code', 'n_studies_helps']))
  expect(Object.keys(effects ?? {})).not.toContain('studies_helps')
})
