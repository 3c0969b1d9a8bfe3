import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileLines, notTakenLines } from '../../pipeline/import/not-taken-lines.ts'
import { readReferences } from '../../pipeline/import/read-references.ts'
import '../property-seed.ts'
import { oneFrom } from './taken.ts'

const FILES = [
  'TY  - JOUR\nAU  - Exempel, Anna\nAU  - van der Berg, Jan\nTI  - A quiet yard - a study\nPY  - 2015/05/01\nDO  - 10.5555/yard\nLA  - dan\nSP  - 1\nEP  - 9\nER  - \n',
  'PMID- 12345\nDP  - 2020 Feb\nTI  - A quiet yard\n      of two houses.\nLID - 10.5555/yard [doi]\nFAU - Exempel, Anna\nPT  - Journal Article\n',
  '%0 Journal Article\n%T A quiet yard\n%A Exempel, Anna\n%D 2015\n%R 10.5555/yard\n%G Danish\n',
  '@string{h = "Housing"}\n@article{x,\n title = {A {quiet} yard, $\\alpha$ and US$5},\n author = {M{\\"u}ller, J and {Board} and others},\n journal = h # " Notes", year = 2015, pages = {1--9}}\n',
  '{"items": [{"type": "thesis", "title": "A <i>quiet</i> yard", "author": [{"family": "Berg", "given": "Jan", "suffix": "Jr."}], "issued": {"date-parts": [[2015, 5]]}, "DOI": "10.5555/yard"}]}\n',
].map(text => Buffer.from(text))
const SCRAPS = [
  '\n',
  '\r',
  '{',
  '}',
  '"',
  '\\',
  '$',
  '@',
  '%',
  '#',
  '=',
  ',',
  '- ',
  'ER',
  'TY  - ',
  '[',
  ']',
  ' and ',
  '\ufeff',
  '\0',
  '\u2028',
  'ø',
  '\\begin{x}',
  "\\'{\\i}",
  '&#x;',
  '10.1/',
  '2015',
  '@article{',
].map(text => Buffer.from(text))

/** A file with some of its bytes taken out, doubled, drawn anew, or others put between. */
const mutated = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(
      fc.record({
        at: fc.nat({ max: 400 }),
        cut: fc.nat({ max: 30 }),
        put: fc.oneof(
          { weight: 20, arbitrary: fc.constantFrom(...SCRAPS) },
          { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
        ),
        twice: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([file, changes]) =>
    changes.reduce<Buffer>((bytes, { at, cut, put, twice }) => {
      const from = at % (bytes.length + 1)
      const part = bytes.subarray(from, from + cut)
      return Buffer.concat([bytes.subarray(0, from), put, ...(twice ? [part, part] : []), bytes.subarray(from + cut)])
    }, file),
  )

describe('any bytes give references or a reason', () => {
  test('with values on one line, and places that are in the file', () => {
    let read = 0
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: mutated }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) }),
        bytes => {
          const file = readReferences(bytes)
          if (typeof file === 'string') {
            expect(file).toMatch(/^it (is|holds|breaks) [^\n]*$/)
            return
          }
          read++
          const lines = Buffer.from(bytes)
            .toString('latin1')
            .split(/\r\n?|\n/).length
          expect(file.references.length).toBeGreaterThan(0)
          for (const reference of file.references) {
            for (const value of [reference.title, ...reference.fields.values()])
              expect(value).toMatch(/^(\S|\S.*\S)?$/u)
            for (const line of [reference.line, ...reference.notTaken.map(one => one.given.line)]) {
              expect(line).toBeGreaterThan(0)
              expect(line).toBeLessThanOrEqual(lines)
            }
            for (const line of [...fileLines('f', file), ...notTakenLines('f', reference)])
              expect(line).not.toMatch(/\n|undefined|\[object/)
          }
        },
      ),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(1500)
  })

  test.each([
    ['brackets in brackets', '['.repeat(200_000)],
    ['braces in braces', `@article{x, title = ${'{'.repeat(200_000)}`],
    ['entries in entries', '@a{'.repeat(100_000)],
    ['blanks', `@article{x, ${' '.repeat(300_000)} title = {A}}`],
    ['commas', `@article{x${','.repeat(300_000)}`],
    ['a long line', `TY  - JOUR\nTI  - ${'a - '.repeat(300_000)}\nER  - \n`],
    ['dollars', `@article{x, title = {${'$ '.repeat(50_000)}}}`],
    ['joints', `@article{x, title = ${'a # '.repeat(100_000)}}`],
    ['names', `@article{x, author = {${'and '.repeat(50_000)}}}`],
    ['quotes', `[${'"\\'.repeat(100_000)}`],
  ])('%s in a second or two', (_, text) => {
    const from = performance.now()
    readReferences(Buffer.from(text))
    expect(performance.now() - from).toBeLessThan(5000)
  })

  test.each<[string, string, string, string | undefined]>([
    [
      'a value on many lines',
      `TY  - JOUR\nTI  - A\nAU  - B, C\nAB  - ${'more\n'.repeat(300_000)}ER  - \n`,
      'A',
      'B, C',
    ],
    [
      'a record that goes on and on',
      `PMID- 1\nFAU - B, C\nTI  - A\nAB  - ${'more\n      '.repeat(300_000)}`,
      'A',
      'B, C',
    ],
    ['commas before a name', `TY  - JOUR\nTI  - A\nAU  - B${','.repeat(40_000)}C\nER  - \n`, 'A', 'B, C'],
    ['blank lines', `TY  - JOUR\nTI  - A\n${'\n'.repeat(300_000)}AU  - B, C\n`, 'A', 'B, C'],
    ['blank lines before', `${'\n'.repeat(300_000)}%T A\n%A B, C\n`, 'A', 'B, C'],
    ['an end with blanks', `TY  - JOUR\nTI  - A\nAU  - B, C\nAB  - x\nER${' '.repeat(200_000)}x\n`, 'A', 'B, C'],
    [
      'fields that nothing closes',
      `@article{x,\n title = {A\n author = {B, C\n${'ab = {c\n'.repeat(20_000)}`,
      'A',
      'B, C',
    ],
    [
      'abbreviations of each other',
      `${doubled(40)}\n@article{x, title = {A}, journal = a40, author = {B, C}}`,
      'A',
      'B, C',
    ],
    ['a title of ten million letters', `TY  - JOUR\nTI  - ${'w'.repeat(10_000_000)}\nAU  - B, C\nER  - \n`, '', 'B, C'],
    [
      'a kind of a million letters',
      `@phdthesis{x, title = {A}, author = {B, C}, type = {${'dr'.repeat(500_000)}}}`,
      'A',
      'B, C',
    ],
  ])('%s in a second or two, and the rest of it is read', (_, text, title, authors) => {
    const from = performance.now()
    const read = oneFrom(text)
    expect(performance.now() - from).toBeLessThan(5000)
    expect([read.title, read.authors]).toEqual([title, authors])
  })

  test('what is longer than any field of a publication is not taken, and said in a line', () => {
    const file = readReferences(Buffer.from(`TY  - JOUR\nTI  - ${'w'.repeat(60_000)}\nPY  - 2015\nER  - \n`))
    const [reference] = typeof file === 'string' ? [] : file.references
    expect(reference && notTakenLines('f', reference).at(-1)).toBe(
      `f:2: Title: \`${'w'.repeat(80)}…\` in \`TI\` is not taken, because it is longer than 50000 characters.`,
    )
  })
})

/** Abbreviations each of which is the one before, twice. */
function doubled(many: number): string {
  return ['@string{a0 = {x}}', ...Array.from({ length: many }, (_, n) => `@string{a${n + 1} = a${n} # a${n}}`)].join(
    '\n',
  )
}
