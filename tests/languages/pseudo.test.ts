import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { beforeAll, expect, test, vi } from 'vitest'
import { tables } from '../../pipeline/aggregate/tables.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { README, runOn } from '../laws/mini-review.ts'
import { PSEUDO, unmarked } from './pseudo-catalogue.ts'
import { pseudoSources, written } from './pseudo-review.ts'

vi.mock('../../pipeline/languages/catalogues.ts', async original => {
  const { CATALOGUES, ...others } = await original<typeof import('../../pipeline/languages/catalogues.ts')>()
  const { PSEUDO, pseudoCatalogue } = await import('./pseudo-catalogue.ts')
  const all: typeof CATALOGUES = { ...CATALOGUES, [PSEUDO]: pseudoCatalogue() }
  return { ...others, CATALOGUES: all, catalogueOf: (tag: string) => all[tag] }
})

/** Names that are the same in every language: of standards, licences, creators and published files, parts of addresses, and the letters of the coders. */
const NAMES = [
  'PRISMA 2020',
  'DOI',
  'CC0 1.0',
  'Quill, Ada',
  'The Invented Group',
  'https',
  'doi.org',
  'k',
  'm',
  ...['review', 'gap-map-situation', ...tables.map(({ name }) => name)].flatMap(fileNames),
]

/** A review in a language that only these tests have: a word that is not marked is a text which stands outside the languages. */
const sources = pseudoSources()
const known = [...NAMES, ...written(sources)].sort((a, b) => b.length - a.length)
let files: MemoryFiles

beforeAll(async () => {
  files = memoryFiles([...sources, ['README.md', README]])
  const { stdout, stderr, code } = await build(runOn(files))
  expect(code, stdout + stderr).toBe(0)
})

test('every label in a table is in the language', () => {
  const labels = under('output/tables/', '.csv').flatMap(([path, text]) =>
    (parse(text, { columns: true }) as Record<string, string>[]).flatMap(row =>
      Object.entries(row)
        .filter(([column]) => column.endsWith(`_${PSEUDO}`))
        .map(([column, cell]) => ({ path, column, cell })),
    ),
  )
  expect(labels.length).toBeGreaterThan(0)
  expect(labels.filter(({ cell }) => isOutside(cell))).toEqual([])
})

test('every word in a chart is in the language', () => {
  const charts = under('output/charts/', '.svg')
  expect(charts.length).toBeGreaterThan(0)
  const outside = charts.flatMap(([path, text]) => {
    const { document } = new JSDOM(text, { contentType: 'image/svg+xml' }).window
    const texts = [...document.querySelectorAll('text, title, desc')].map(one => one.textContent ?? '')
    const names = [...document.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label') ?? '')
    return [...texts, ...names].filter(isOutside).map(one => `${path}: ${one}`)
  })
  expect([...new Set(outside)]).toEqual([])
})

test('every word of the page is in the language', () => {
  const { document } = new JSDOM(made('output/report.html')).window
  // What the script calls a number; what else it is given are ids.
  const data = [...document.querySelectorAll('script[type="application/json"]')].flatMap(one =>
    textsIn(JSON.parse(one.textContent ?? '').names),
  )
  for (const program of document.querySelectorAll('style, script')) program.remove()
  const names = ['alt', 'title', 'aria-label', 'placeholder'].flatMap(name =>
    [...document.querySelectorAll(`[${name}]`)].map(one => one.getAttribute(name) ?? ''),
  )
  // A line of a chart may break inside a text.
  const drawn = [...document.querySelectorAll('svg text')].map(one => one.textContent ?? '')
  for (const one of document.querySelectorAll('svg text')) one.remove()
  const walker = document.createTreeWalker(document.documentElement, 4)
  const texts: string[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '')
  expect(texts.length).toBeGreaterThan(0)
  expect(outside([...texts, ...names, ...drawn, ...data])).toEqual([])
})

test.each(['report.md', 'summary-of-findings.md', 'README.md'])('every word of %s is in the language', name => {
  expect(
    outside(
      withoutProgram(made(`output/${name}`))
        .split('\n')
        .map(plain),
    ),
  ).toEqual([])
})

test('every word of the answer in the README is in the language', () => {
  const [, answer = ''] = made('README.md').split(/<!-- (?:answer|end of answer).*-->/)
  expect(outside(answer.split('\n').map(plain))).toEqual([])
})

/** Without what is given to a program. */
function withoutProgram(text: string): string {
  return text.replace(/^```.*?^```$/gms, '')
}

/** A line of Markdown without what is never read as text: names in code, addresses, tags, escapes. */
function plain(line: string): string {
  return line
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\\/g, '')
    .replaceAll('&amp;', '&')
}

function fileNames(name: string): string[] {
  return [`${name}.csv`, `${name}.json`]
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(textsIn)
  return typeof data === 'string' ? [data] : []
}

function outside(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(isOutside))]
}

function made(path: string): string {
  return files.all.get(path)?.toString() ?? ''
}

/** True of a text in which a word stands outside all marks, and is neither as the sources have it nor the name of something. */
function isOutside(text: string): boolean {
  return unmarked(text).some(piece => /\p{L}/u.test(without(piece)))
}

function without(piece: string): string {
  return known.reduce((rest, value) => (rest.includes(value) ? cut(rest, value) : rest), piece)
}

/** The value taken out wherever it stands by itself. */
function cut(text: string, value: string): string {
  const [first = '', ...others] = text.split(value)
  return others.reduce(
    (before, after) => before + (/\p{L}$/u.test(before) || /^\p{L}/u.test(after) ? value : ' ') + after,
    first,
  )
}

function under(folder: string, ending: string): [string, string][] {
  return [...files.all].flatMap(([path, bytes]) =>
    path.startsWith(folder) && path.endsWith(ending) ? [[path, bytes.toString()]] : [],
  )
}
