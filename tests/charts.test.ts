import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Element } from 'hast'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { FRAME, TEXT_SIZE } from '../pipeline/emit/charts/sizes.ts'
import { textWidth } from '../pipeline/emit/charts/text-width.ts'
import { wrapText } from '../pipeline/emit/charts/wrap-text.ts'
import { chartsOf } from '../pipeline/emit/charts-of.ts'
import { draw } from '../pipeline/emit/draw.ts'
import { drawCharts } from '../pipeline/emit/draw-charts.ts'
import { svgInPage, svgText } from '../pipeline/emit/drawing.ts'
import { withRows } from '../pipeline/emit/with-rows.ts'
import { aggregate } from '../pipeline/stages.ts'
import type { Review } from '../schema/settled.ts'
import { chartFilesOf, drawnIn } from './charts/drawn-charts.ts'
import { fieldsLookedUp, unknownFields } from './charts/fields.ts'
import { mini, nothing, reviewIn, specsOf } from './charts/reviews.ts'

const ours = reviewIn('sources')
/** Each review is drawn once for all that looks at it. */
const drawings = new Map<Review, ReturnType<typeof chartFilesOf>>()
const drawnOf = (review: Review) => {
  const known = drawings.get(review) ?? chartFilesOf(review)
  drawings.set(review, known)
  return known
}
const elementsIn = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(child => (child.type === 'element' ? elementsIn(child) : [])),
]
const svgsOf = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith('.svg'))

describe('specs', () => {
  const require = createRequire(import.meta.url)
  const schema = JSON.parse(readFileSync(require.resolve('vega-lite/vega-lite-schema.json'), 'utf8'))
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  for (const [review, specs] of [
    ['the invented review', specsOf(mini)],
    ['our review', specsOf(ours)],
  ] as const)
    describe(review, () => {
      test.each(specs)('$name is valid Vega-Lite', ({ spec, table, lookedUp }) => {
        expect(valid(withRows(spec, table, lookedUp)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
      })
      test.each(specs)('$name reads columns of its tables and nothing else', ({ spec, read }) => {
        const [columns = [], ofOther] = read.map(({ table }) => table.columns.map(column => column.name))
        expect(unknownFields(spec as never, columns)).toEqual([])
        expect(ofOther ?? []).toEqual(expect.arrayContaining(fieldsLookedUp(spec as never)))
      })
    })

  test('a misspelt field is found, in a channel, a transform and an expression', () => {
    const spec = {
      transform: [{ filter: 'datum.nn > 0' }, { calculate: 'datum.n + 1', as: 'm' }, { fold: ['k'], as: ['a', 'b'] }],
      layer: [{ encoding: { x: { field: 'm' }, y: { field: 'yy' }, color: { field: 'a' } } }],
    }
    expect(unknownFields(spec, ['n', 'y'])).toEqual(['nn', 'k', 'yy'])
  })

  test('one study less changes the words and the rows and nothing else', () => {
    const bare = (review: Review) =>
      specsOf(review).map(({ name, spec }) => ({ name, ...spec, title: undefined, description: undefined }))
    expect(bare({ ...ours, studies: ours.studies.slice(1) })).toEqual(bare(ours))
  })

  test('every chart has a title, a caveat under it and numbers in its alternative text', () => {
    for (const { name, spec } of [...specsOf(mini), ...specsOf(ours)]) {
      const { title, description } = spec as unknown as {
        title: { text: string[]; subtitle: string[] }
        description: string
      }
      expect(title.text.join(' ').length, name).toBeGreaterThan(10)
      expect(title.subtitle.length, name).toBeGreaterThan(1)
      expect(description, name).toMatch(/\d/)
      expect(description, name).not.toMatch(/undefined|NaN|null|Infinity|-1 /)
    }
  })
})

describe('drawings', () => {
  test('the same bytes twice in one process, and in any order', async () => {
    const once = await drawnOf(mini)
    expect(await chartFilesOf(mini)).toEqual(once)
    for (const { chart, language, spec, table, lookedUp } of specsOf(mini).reverse()) {
      const svg = await draw(withRows(spec, table, lookedUp), `${chart.name}-${language}`)
      expect(svgText(svg)).toBe(once.get(`charts/${chart.name}.${language}.svg`))
    }
  })

  test('ids carry chart and language, so that charts can share a page', async () => {
    for (const [path, svg] of svgsOf(await drawnOf(mini))) {
      const name = path.replace(/^charts\/(.*)\.(\w+)\.svg$/, '$1-$2')
      const ids = [...svg.matchAll(/ id="([^"]*)"|url\(#([^)]*)\)| aria-(?:labelled|described)by="([^"]*)"/g)]
      expect(ids.length).toBeGreaterThan(1)
      for (const [, ...found] of ids) expect(found.find(id => id !== undefined)).toMatch(new RegExp(`^${name}-`))
    }
  })

  test('nothing in them runs, loads or styles a page, in the file or in the page', async () => {
    const drawn = await drawnIn(mini)
    expect(drawn.length).toBeGreaterThan(15)
    for (const one of drawn)
      for (const [where, svg] of [
        ['file', one.svg],
        ['page', svgInPage(one.svg)],
      ] as const)
        for (const { tagName, properties } of elementsIn(svg)) {
          expect([
            'svg',
            'title',
            'desc',
            'g',
            'path',
            'line',
            'rect',
            'circle',
            'text',
            'tspan',
            'defs',
            'clipPath',
            'a',
          ]).toContain(tagName)
          for (const [key, value] of Object.entries(properties)) {
            if (tagName === 'a' && key === 'href') {
              expect(value).toMatch(where === 'file' ? /^report\.html\?behind=/ : /^\?behind=/)
              continue
            }
            expect(key, `${one.name} ${where}`).not.toMatch(/^on|href|src|style|class/i)
            if (key !== 'xmlns' && key !== 'ariaLabel') expect(String(value)).not.toMatch(/\w+:|url\((?!#)/)
          }
        }
  })

  test('a drawing is well-formed XML', async () => {
    const { DOMParser } = new JSDOM('').window
    for (const [path, svg] of svgsOf(await drawnOf(mini)))
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror'), path).toBeNull()
  })

  test('in the page a chart is for eyes alone, because the page says beside it what the file says', async () => {
    for (const one of await drawnIn(mini)) {
      const svg = svgInPage(one.svg)
      expect(svg.properties).toMatchObject({ ariaHidden: 'true' })
      expect(elementsIn(svg).filter(({ tagName }) => ['title', 'desc'].includes(tagName))).toEqual([])
      expect(svgText(svg).length).toBeLessThan(svgText(one.svg).length)
    }
  })

  test('each says what it is, marks say what they are, and no word of it is in another language', async () => {
    for (const [path, svg] of svgsOf(await drawnOf(mini))) {
      expect(svg, path).toMatch(/<title id="[^"]+">[^<]{10,}<\/title><desc id="[^"]+">[^<]{20,}<\/desc>/)
      expect(svg, path).not.toMatch(/aria-roledescription|axis titled|Title text/)
      if (!path.includes('screening-flow')) expect(svg, path).toMatch(/<title>[^<]+<\/title>/)
    }
  })

  test('nothing is cut off, too small at half width, or wider than its frame', async () => {
    for (const review of [mini, ours])
      for (const [path, svg] of svgsOf(await drawnOf(review))) {
        expect(svg, path).not.toContain('…')
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)px"/g))
          expect(Number(size), path).toBeGreaterThanOrEqual(TEXT_SIZE)
        expect(Number(/ width="([\d.]+)"/.exec(svg)?.[1]), path).toBeLessThan(FRAME + 50)
      }
  })

  test('labels with markup, quotes and the separator of our own keys are text', async () => {
    const label = `<script>alert("a|b")</script> & 'c' \\ {d}`
    const codebook = structuredClone(mini.codebook)
    for (const { themes } of codebook.schemes)
      for (const theme of themes)
        for (const code of [theme, ...theme.codes]) Object.assign(code, { labels: { da: label, en: label } })
    const svgs = svgsOf(await drawnOf({ ...mini, codebook }))
    expect(svgs.filter(([, svg]) => svg.includes('&#x3C;script>alert("a|b")&#x3C;/script>')).length).toBeGreaterThan(8)
    for (const [path, svg] of svgs) expect(svg, path).not.toContain('<script')
    const review = { ...mini, codebook }
    const drawn = [...(await drawCharts(chartsOf(review, aggregate(review))).drawings).values()]
    const written = drawn.map(({ inPage }) => inPage.written)
    expect(written.filter(svg => svg.includes('&#x3C;script>alert(')).length).toBeGreaterThan(8)
    for (const svg of written) expect(svg).not.toContain('<script')
  })
})

describe('a review with little in it', () => {
  test('of which nothing was read has no charts', async () => expect([...(await drawnOf(nothing)).keys()]).toEqual([]))
  test('without documents or claims has the others', async () => {
    const paths = [...(await drawnOf({ ...mini, documents: [], claims: [] })).keys()].join(' ')
    expect(paths).toContain('direction-by-code')
    expect(paths).not.toMatch(/claims|triangulation|evaluation/)
  })
  test('with claims and documents and no studies is drawn', async () => {
    const paths = [...(await drawnOf({ ...mini, studies: [] })).keys()].join(' ')
    expect(paths).toContain('triangulation')
    expect(paths).not.toContain('gap-map')
  })
  test('of one study is drawn', async () => {
    for (const study of mini.studies) expect((await drawnOf({ ...mini, studies: [study] })).size).toBeGreaterThan(5)
  })
  test('with one coder has no chart of agreement', async () => {
    const first = mini.protocol.coders[0]?.coder ?? ''
    const studies = mini.studies.map(study => ({ ...study, record: { ...study.record, coded_by: [first] } }))
    expect([...(await drawnOf({ ...mini, studies })).keys()].join(' ')).not.toContain('agreement')
  })
})

test('vega is loaded by the drawing alone, so that what draws nothing starts without it', () => {
  const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
  const loading = files.filter(path =>
    /^import (?!type).*from 'vega(-lite)?'/m.test(readFileSync(join('pipeline', path), 'utf8')),
  )
  expect(loading.map(path => path.replaceAll('\\', '/'))).toEqual(['emit/draw.ts'])
})

describe('lines of a title', () => {
  test.each([200, 400, 900])('none is wider than %i pixels, and no word is lost', width => {
    const text =
      'Oftest nævnt som fremmende: Tværprofessionelt samarbejde (3) og Anerkendelse (3); som hæmmende: Sagstal (2)'
    const lines = wrapText(text, width, 25, true)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines) expect(textWidth(line, 25, true)).toBeLessThanOrEqual(width)
  })
})
