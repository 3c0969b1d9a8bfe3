import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { references } from '../pipeline/rules/references.ts'
import type { Rule } from '../pipeline/rules/rule.ts'
import { rules } from '../pipeline/rules/rules.ts'
import { uniques } from '../pipeline/rules/uniques.ts'
import { read } from '../pipeline/stages.ts'
import { base, checked, expectedIn, foldersOf, laidOver } from './faults/read-fixture.ts'

const FOLDER = 'tests/rules'

test('the base is a review without a problem', () => {
  expect(checked(base).report).toBe('')
  expect(read('sources', base).review?.studies.map(study => study.id)).toEqual([
    'keller-1993-timetable',
    'moreau-1997-winter',
  ])
})

test('every rule has its fixtures, and every fixture a rule', () => {
  expect(foldersOf(FOLDER)).toEqual([...rules.map(rule => rule.id), 'base'].sort())
})

/** What the rules share: the rows of two kinds of rules, what turns a row into one, and what they read. */
const SHARED = [
  'carried-codes',
  'declared-in',
  'likely-twice',
  'names-in',
  'names-to-follow',
  'names-told-once',
  'names-under',
  'own-texts',
  'passages-in-doubt',
  'reference-rule',
  'reference-to-finding',
  'references',
  'references-to-protocol',
  'renamed-folders',
  'rule',
  'rules',
  'set-aside',
  'screened-under-way',
  'texts-to-translate',
  'translations-in',
  'unique-rule',
  'uniques',
]
const ROWS = [...Object.values(references), ...uniques].map(rule => rule.id)

test('every file in the folder of the rules is a rule that is run, and every other rule a row', () => {
  const files = readdirSync('pipeline/rules').filter(name => name.endsWith('.ts'))
  const own = rules.map(rule => rule.id).filter(id => !ROWS.includes(id))
  expect(files.map(name => name.replace(/\.ts$/, '')).sort()).toEqual([...own, ...SHARED].sort())
})

test('a rule speaks after those that it lets speak first', () => {
  const first = new Map(rules.map(rule => [rule, rule.after ?? []]))
  const before = (rule: Rule): Rule[] => (first.get(rule) ?? []).flatMap(one => [one, ...before(one)])
  for (const rule of rules) {
    expect(rules).toEqual(expect.arrayContaining([...(rule.after ?? [])]))
    expect(before(rule)).not.toContain(rule)
  }
})

describe.each(rules)('$id', rule => {
  test('says what it means, why, and how to mend it', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [rule.meaning, rule.reason, rule.repair]) expect(text).toMatch(/\.$/)
    for (const text of [rule.example.breaks, rule.example.keeps]) expect(text.trim()).not.toBe('')
    expect(rule.example.breaks).not.toBe(rule.example.keeps)
  })

  const fixtures = foldersOf(`${FOLDER}/${rule.id}`)

  test('has a case that breaks it and one that keeps it', () => {
    expect(fixtures.some(name => name.startsWith('not-ok'))).toBe(true)
    expect(fixtures.some(name => name.startsWith('ok'))).toBe(true)
  })

  test.each(fixtures)('%s', name => {
    const folder = `${FOLDER}/${rule.id}/${name}`
    const found = checked(laidOver(folder))
    expect(found.report).toBe(expectedIn(folder))
    // One slip is one problem: no other rule may say the same again.
    expect(found.rules).toEqual(name.startsWith('not-ok') ? [rule.id] : [])
  })
})
