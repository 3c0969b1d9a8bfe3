import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cycles, importsOf, type Modules, misplacedImports, misplacedPackages } from './laws/imports.ts'
import { filesUnder } from './laws/mini-review.ts'
import { ownWords, subjectIn, wordsIn } from './laws/own-words.ts'

const files = ['schema', 'pipeline'].flatMap(folder =>
  filesUnder(folder)
    .filter(path => path.endsWith('.ts'))
    .map(path => `${folder}/${path}`),
)
const texts = new Map(files.map(path => [path, readFileSync(path, 'utf8')]))
const modules: Modules = new Map([...texts].map(([path, text]) => [path, importsOf(path, text)]))

/** A list is as long as it has words; all else does one thing. */
const LISTS = /^(schema\/vocabulary|pipeline\/languages\/\w+\/(words|columns|meanings))\.ts$/
const MOST_LINES = 220

describe('schema/ and pipeline/', () => {
  test('have no file that does more than one thing well', () => {
    const long = [...texts].filter(([path, text]) => !LISTS.test(path) && text.split('\n').length - 1 > MOST_LINES)
    expect(long.map(([path]) => path)).toEqual([])
  })
  test('import only what stands before them', () => expect(misplacedImports(modules)).toEqual([]))
  test('have no cycle', () => expect(cycles(modules)).toEqual([]))
  test('load each package in its own place', () => expect(misplacedPackages(modules)).toEqual([]))
  test('import no file that is not there', () => {
    const missing = [...modules].flatMap(([path, imports]) =>
      imports
        .filter(one => /^(schema|pipeline)\//.test(one.to) && !modules.has(one.to))
        .map(one => `${path} → ${one.to}`),
    )
    expect(missing).toEqual([])
  })
  test('name nothing that belongs to this review', () => {
    const words = ownWords('sources')
    expect(words.ids.length).toBeGreaterThan(40)
    expect([...texts].flatMap(([path, text]) => wordsIn(text, words).map(word => `${path}: ${word}`))).toEqual([])
    expect([...texts].flatMap(([path, text]) => subjectIn(text).map(word => `${path}: ${word}`))).toEqual([])
  })
})

/** A checker that cannot fail proves nothing: made-up graphs and texts that break each rule. */
describe('the checker', () => {
  const graph = (edges: Record<string, string>): Modules =>
    new Map(Object.entries(edges).map(([path, text]) => [path, importsOf(path, text)]))

  test('reads every form of import, and none in a comment', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { B } from '../b.ts'",
      "import './c.ts'",
      "export { d, type D } from './d.ts'",
      "const e = await import('./e.ts')",
      "// import { f } from './f.ts'",
      "/* import { g } from './g.ts' */",
      "import {\n  h,\n  type H,\n} from 'h'",
      "import { type I, type J } from 'i'",
    ].join('\n')
    expect(importsOf('pipeline/x/y.ts', text)).toEqual([
      { to: 'pipeline/x/a.ts', typeOnly: false },
      { to: 'pipeline/b.ts', typeOnly: true },
      { to: 'pipeline/x/d.ts', typeOnly: false },
      { to: 'h', typeOnly: false },
      { to: 'i', typeOnly: true },
      { to: 'pipeline/x/c.ts', typeOnly: false },
      { to: 'pipeline/x/e.ts', typeOnly: false },
    ])
  })

  test.each([
    ['pipeline/rules/a.ts', "import { b } from '../shape/b.ts'", 'pipeline/rules/a.ts → pipeline/shape/b.ts'],
    ['pipeline/rules/a.ts', "import type { B } from '../shape/b.ts'", 'pipeline/rules/a.ts → pipeline/shape/b.ts'],
    ['pipeline/aggregate/a.ts', "import { b } from '../emit/b.ts'", 'pipeline/aggregate/a.ts → pipeline/emit/b.ts'],
    ['schema/a.ts', "import { b } from '../pipeline/canonical/b.ts'", 'schema/a.ts → pipeline/canonical/b.ts'],
    ['pipeline/ingest/a.ts', "import { b } from '../files/b.ts'", 'pipeline/ingest/a.ts → pipeline/files/b.ts'],
    ['pipeline/stages.ts', "import { b } from './verbs/b.ts'", 'pipeline/stages.ts → pipeline/verbs/b.ts'],
    ['pipeline/stages.ts', "import { b } from './files/b.ts'", 'pipeline/stages.ts → pipeline/files/b.ts'],
    ['pipeline/files/a.ts', "import { b } from '../stages.ts'", 'pipeline/files/a.ts → pipeline/stages.ts'],
    [
      'pipeline/diagnostics/a.ts',
      "import { b } from '../canonical/b.ts'",
      'pipeline/diagnostics/a.ts → pipeline/canonical/b.ts',
    ],
    ['schema/a.ts', "import { b } from '../pipeline/review/b.ts'", 'schema/a.ts → pipeline/review/b.ts'],
    [
      'pipeline/diagnostics/a.ts',
      "import { b } from '../review/b.ts'",
      'pipeline/diagnostics/a.ts → pipeline/review/b.ts',
    ],
    ['pipeline/emit/a.ts', "import { b } from '../aggregate/b.ts'", 'pipeline/emit/a.ts → pipeline/aggregate/b.ts'],
    ['pipeline/explain/a.ts', "import { b } from '../stages.ts'", 'pipeline/explain/a.ts → pipeline/stages.ts'],
    [
      'pipeline/diagnostics/a.ts',
      "import { b } from '../languages/b.ts'",
      'pipeline/diagnostics/a.ts → pipeline/languages/b.ts',
    ],
    ['pipeline/import/a.ts', "import { b } from '../ingest/b.ts'", 'pipeline/import/a.ts → pipeline/ingest/b.ts'],
    ['pipeline/encoding/a.ts', "import { b } from '../review/b.ts'", 'pipeline/encoding/a.ts → pipeline/review/b.ts'],
    ['pipeline/emit/a.ts', "import { b } from '../rules/b.ts'", 'pipeline/emit/a.ts → pipeline/rules/b.ts'],
    ['pipeline/stages.ts', "import { b } from './explain/b.ts'", 'pipeline/stages.ts → pipeline/explain/b.ts'],
    ['pipeline/explain/a.ts', "import { b } from '../verbs/b.ts'", 'pipeline/explain/a.ts → pipeline/verbs/b.ts'],
    ['pipeline/explain/a.ts', "import { b } from '../files/b.ts'", 'pipeline/explain/a.ts → pipeline/files/b.ts'],
    ['pipeline/utils/a.ts', "import { b } from '../stages.ts'", 'pipeline/utils/a.ts → pipeline/stages.ts'],
    ['pipeline/verbs/a.ts', "import { b } from '../../tests/b.ts'", 'pipeline/verbs/a.ts → tests/b.ts'],
  ])('sees that %s may not %s', (path, text, found) => {
    expect(misplacedImports(graph({ [path]: text }))).toEqual([found])
  })

  test.each([
    ['pipeline/emit/a.ts', "import { b } from '../review/b.ts'"],
    ['pipeline/verbs/a.ts', "import { b } from '../files/b.ts'"],
    ['pipeline/stages.ts', "const b = await import('./emit/b.ts')"],
    ['pipeline/canonical/a.ts', "import { b } from '../diagnostics/b.ts'"],
    ['pipeline/review/a.ts', "import { b } from '../diagnostics/b.ts'"],
    ['pipeline/shape/a.ts', "import { b } from '../languages/b.ts'"],
    ['pipeline/files/a.ts', "import type { B } from '../review/b.ts'"],
    ['pipeline/verbs/a.ts', "import { b } from '../explain/b.ts'"],
    ['pipeline/import/a.ts', "import { b } from '../encoding/b.ts'"],
  ])('lets %s %s', (path, text) => expect(misplacedImports(graph({ [path]: text }))).toEqual([]))

  test('sees a cycle, also one of types and one over three files', () => {
    const three = {
      'schema/a.ts': "import './b.ts'",
      'schema/b.ts': "import './c.ts'",
      'schema/c.ts': "import './a.ts'",
    }
    expect(cycles(graph(three))).toEqual(['schema/a.ts → schema/b.ts → schema/c.ts → schema/a.ts'])
    const types = { 'schema/a.ts': "import type { B } from './b.ts'", 'schema/b.ts': "import type { A } from './a.ts'" }
    expect(cycles(graph(types))).toHaveLength(1)
    expect(cycles(graph({ 'schema/a.ts': "import './b.ts'", 'schema/b.ts': '' }))).toEqual([])
  })

  test.each([
    ['pipeline/emit/a.ts', "import { from } from 'arquero'", 'arquero'],
    ['pipeline/shape/a.ts', "import { parse } from 'csv-parse/sync'", 'csv-parse'],
    ['pipeline/rules/a.ts', "import { unified } from 'unified'", 'unified'],
    ['pipeline/emit/a.ts', "import { compile } from 'vega-lite'", 'vega-lite'],
    ['pipeline/aggregate/a.ts', "import type { Spec } from 'vega'", 'vega'],
    ['pipeline/verbs/a.ts', "import { readFile } from 'node:fs/promises'", 'node:fs'],
    ['pipeline/verbs/a.ts', "import { execFile } from 'node:child_process'", 'node:child_process'],
    ['pipeline/canonical/a.ts', "import { z } from 'zod'", 'zod'],
    ['pipeline/ingest/a.ts', "import { Cite } from '@citation-js/core'", '@citation-js/core'],
    ['pipeline/ingest/a.ts', "import { decode } from 'iconv-lite'", 'iconv-lite'],
  ])('sees a package out of its place: %s, %s', (path, text, name) => {
    expect(misplacedPackages(graph({ [path]: text }))).toEqual([`${path} → ${name}`])
  })

  test('sees a word of the review, and lets a comment and a part of a word be', () => {
    const words = ownWords('tests/fixtures/reviews/mini/sources')
    expect(wordsIn("const a = 'house.noise'", words)).toEqual(['house.noise'])
    expect(wordsIn("if (theme === 'rent') {}", words)).toEqual(['rent'])
    expect(wordsIn('const a = `A promise about the rent`', words)).toEqual(['A promise about the rent'])
    expect(wordsIn("const a = 'baltic'", words)).toEqual(['baltic'])
    expect(wordsIn("const a = 'see kivela-1992-piha/p1'", words)).toEqual(['kivela-1992-piha'])
    expect(wordsIn("const a = 'Husrådet says'", words)).toEqual(['Husrådet'])
    expect(wordsIn("// 'rent'\nconst a = 'rental'", words)).toEqual([])
    expect(subjectIn("const a = 'what it does to Involvement' // mothers")).toEqual(['Involvement'])
    expect(subjectIn("const a = ['inddragelse', 'inddragelsen', 'transparent']")).toEqual(['inddragelsen'])
  })
})
