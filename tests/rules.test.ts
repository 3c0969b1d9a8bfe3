import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../pipeline/rules/rules.ts'
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

/** What the rules share. */
const SHARED = ['carried-codes', 'passages-in-doubt', 'rule', 'rules', 'unknown-codes']

test('every file in the folder of the rules is a rule that is run', () => {
  const files = readdirSync('pipeline/rules').filter(name => name.endsWith('.ts'))
  expect(files.map(name => name.replace(/\.ts$/, '')).sort()).toEqual([...rules.map(rule => rule.id), ...SHARED].sort())
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
