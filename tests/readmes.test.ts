import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tables } from '../pipeline/aggregate/tables.ts'
import { rules } from '../pipeline/rules/rules.ts'
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

test('no sentence of the README block or of review.json leaves out what a reader must be told', () => {
  const told = [
    'They are not VIVE’s list',
    'Det er ikke VIVEs liste',
    'purposive sample',
    'Another review, about children’s involvement, also has 38 studies',
    'Often mentioned does not mean common, important or proven.',
    'Most studies were read as abstracts.',
    'Not that no research exists.',
    'speak of caseworker turnover',
    'We saw no comparison group',
    'Letters A to D are the portal’s',
    'in force on 1 January 2024',
    'A third of cases, not of children',
    'called repeatability',
  ]
  for (const path of ['README.md', 'output/review.json']) {
    const text = readFileSync(path, 'utf8')
    for (const sentence of told) expect(text, path).toContain(sentence)
  }
})
