import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { knownFaults } from '../../pipeline/diagnostics/faults.ts'
import { rules } from '../../pipeline/rules/rules.ts'
import { files } from './files.ts'
import { names } from './names.ts'
import { notes } from './notes.ts'
import { publications } from './publications.ts'
import { rows } from './rows.ts'
import { sheets } from './sheets.ts'
import { studies } from './studies.ts'
import { values } from './values.ts'

/** What is done to lose something, as the first thing that a cure says. */
const LOSES = /^(delete|remove|drop|discard|empty|keep one|(take|leave)\b[^,;:]*\bout\b)/i

/** What a cure says of what would go, where nobody typed it or it stands elsewhere. */
const KEPT_ELSEWHERE = /(holds nothing|hold the same|holds all that it does)\.$/

/** True of a cure that first of all loses what somebody typed, without a word that it stands elsewhere. */
function isLoss(cure: string): boolean {
  return LOSES.test(cure) && !KEPT_ELSEWHERE.test(cure)
}

/** The cures that the fixtures of rules and faults expect. */
function expectedCures(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('expected.txt'))
    .flatMap(path => readFileSync(`${folder}/${path}`, 'utf8').split('\n'))
    .flatMap(line => /^ {2}fix: (.*)$/.exec(line)?.[1] ?? [])
}

describe('no cure begins with a loss', () => {
  const inHand = [files, names, notes, publications, rows, sheets, studies, values].flat()
  test.each<[string, readonly string[], number]>([
    ['of those that the fixtures expect', [...expectedCures('tests/rules'), ...expectedCures('tests/faults')], 200],
    ['of those that a hand has followed', inHand.flatMap(({ said }) => said.map(({ fix }) => fix)), 80],
    ['of what is said of a rule or fault', [...rules, ...knownFaults].map(({ repair }) => repair), 80],
  ])('%s', (_, cures, least) => {
    expect(cures.length).toBeGreaterThan(least)
    expect([...new Set(cures.filter(isLoss))]).toEqual([])
  })
})

describe('the checker', () => {
  test.each([
    'delete the row in x.csv.',
    'take one of them out of x.md.',
    'take out of x.md what does not belong in it.',
    'take the row with `none` out of x.csv, or the other rows on p1.',
    'keep one of the rows in x.csv.',
    'empty the cells of the row in x.csv, or decide `keep`.',
    'Delete the ruling.',
  ])('refuses: %s', cure => expect(isLoss(cure)).toBe(true))
  test.each([
    'delete studies/x - Copy; studies/x holds all that it does.',
    'take `Withdrawn` from it in x.md where it is to count.',
    'correct it in x.csv, or take the row out.',
  ])('lets through: %s', cure => expect(isLoss(cure)).toBe(false))
})
