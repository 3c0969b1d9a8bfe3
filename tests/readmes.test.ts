import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tables } from '../pipeline/aggregate/tables.ts'
import { disk } from '../pipeline/files/file-system.ts'
import { CATALOGUES } from '../pipeline/languages/catalogues.ts'
import { rules } from '../pipeline/rules/rules.ts'
import { explain } from '../pipeline/verbs/explain.ts'
import { dictionary } from '../schema/dictionary.ts'
import { VOCABULARY } from '../schema/vocabulary.ts'
import { type WordList, wordsOf } from '../schema/word-list.ts'
import { runOn } from './laws/mini-review.ts'
import { READMES } from './readmes.ts'

test.each(READMES)('$path says what the code says (else run `npm run readmes`)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('every rule and table has its section, and says why, how to repair, and what it is not for', () => {
  const [ofRules = '', ofTables = ''] = READMES.map(one => one.text)
  for (const { id, reason, repair } of rules) {
    expect(ofRules).toContain(`## ${id}\n`)
    expect(reason.length).toBeGreaterThan(20)
    expect(repair.length).toBeGreaterThan(10)
  }
  for (const { name, caveat, source } of tables) {
    expect(ofTables).toContain(`## ${name}\n`)
    expect(caveat.length).toBeGreaterThan(20)
    expect(source.length).toBeGreaterThan(3)
  }
})

test('every field stands in the dictionary with its question and all the words it takes', () => {
  const text = readFileSync('schema/README.md', 'utf8')
  for (const { file, under, fields } of dictionary()) {
    const files = text.split(/^(?=## )/m).filter(part => part.startsWith(`## \`${file.split(', ')[0]}`))
    const heading = under.map(one => `\`${one}\``).join(' … ')
    const part = files
      .join('')
      .split(/^(?=### )/m)
      .find(one => under.length === 0 || one.startsWith(`### ${heading}\n`))
    for (const { typed, question, expectation } of fields) {
      const entry = part?.split(/^(?=- )/m).find(one => one.startsWith(`- **${typed.replaceAll('_', '\\_')}** `))
      expect(entry?.replaceAll('\\', ''), `${file} ${typed}`).toContain(question)
      const words =
        expectation === undefined ? [] : [expectation.words ?? {}, ...(expectation.parts ?? [])].flatMap(wordsOf)
      for (const word of words) expect(entry, `${file} ${typed}`).toContain(`\`${word}\``)
      expect(entry?.includes('*a missing word*')).toBe(expectation?.orMissing === true)
    }
  }
})

test('every closed word stands in the dictionary', () => {
  const text = readFileSync('schema/README.md', 'utf8')
  for (const list of Object.values<WordList>(VOCABULARY))
    for (const word of wordsOf(list)) expect(text).toContain(`\`${word}\``)
})

describe('README.md', () => {
  const text = readFileSync('README.md', 'utf8')

  test('is read within a minute', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6_000)
    expect(text).toContain('This is an evidence map of short texts')
    expect(text).toContain('Det her er et overblik over korte tekster')
  })

  /** A word is a convention for printing and never stands without its numbers; one that only one reader bears would be the first to be quoted. */
  test('puts no word on a condition', () => {
    const words = ['helps', 'hinders', 'divided'] as const
    for (const { words: said } of Object.values(CATALOGUES))
      for (const word of words)
        expect(text.toLowerCase()).not.toMatch(new RegExp(`(?<!\\p{L})${said.conclusion[word]}(?!\\p{L})`, 'u'))
  })

  test('asks `explain` for a number that there is', async () => {
    const [, words = ''] = /npm run explain -- ([^`]+)`/.exec(text) ?? []
    const { code, stdout } = await explain(runOn(disk), words.split(' '))
    expect([code, stdout]).toEqual([0, expect.stringContaining('rests on ')])
  })
})

test('what a reader must be told stands whole beside the tables, in each language, and in review.json', () => {
  const told = [
    'They are not VIVE’s list',
    'Det er ikke VIVEs liste',
    'purposive sample',
    'Another review, about children’s involvement, has 38 studies',
    'Often mentioned does not mean common, important or proven.',
    'were read as abstracts',
    'Not that no research exists.',
    'studies of caseworker turnover',
    'We saw no comparison group',
    'Letters A to D are the portal’s',
    'in force since 1 January 2024',
    'of the cases, not of the children',
    'called repeatability',
    'kaldes gentagelighed',
  ]
  for (const path of ['output/README.md', 'output/review.json']) {
    const text = readFileSync(path, 'utf8')
    for (const sentence of told) expect(text, path).toContain(sentence)
  }
})
