import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bulletsOf, flatPath, flatSchema, translationsOf } from '../../schema/flat-labels.ts'
import { type Languages, labelled, name, translated } from '../../schema/labels.ts'
import { words } from '../../schema/text.ts'

const entry = z.strictObject({ id: words, ...name, question: labelled('What?').optional(), note: words })
const page = z.strictObject({ entries: z.array(entry) })
const inAll = (...all: string[]): Languages => ({ all, coded: all.at(-1) })
const reads = (all: readonly string[], value: unknown) => flatSchema(page, inAll(...all)).read(value)

describe('labels', () => {
  test('are asked for in the languages of the review, in their order', () => {
    expect(bulletsOf(entry, inAll('de', 'da'))).toEqual(['id', 'de', 'da', 'question_de', 'question_da', 'note'])
    expect(bulletsOf(entry, inAll())).toEqual(['id', 'note'])
  })

  test('stand in bullets and are read as one value', () => {
    const typed = { entries: [{ id: 'x', da: 'D', en: 'E', question_da: 'q', question_en: 'p', note: 'n' }] }
    const read = { id: 'x', labels: { da: 'D', en: 'E' }, question: { da: 'q', en: 'p' }, note: 'n' }
    expect(reads(['da', 'en'], typed)).toEqual({ data: { entries: [read] }, issues: [] })
  })

  test('that may be left out are left out whole, never by half', () => {
    expect(reads(['en'], { entries: [{ id: 'x', en: 'E', note: 'n' }] }).data?.entries[0]).toEqual({
      id: 'x',
      labels: { en: 'E' },
      note: 'n',
    })
    const half = { id: 'x', da: 'D', en: 'E', question_da: 'q', note: 'n' }
    expect(reads(['da', 'en'], { entries: [half] }).issues.map(issue => issue.path)).toEqual([
      ['entries', 0, 'question_en'],
    ])
  })

  test('that are missing are missed at their own bullets', () => {
    const { data, issues } = reads(['da', 'en'], { entries: [{ id: 'x', en: 'E', note: 'n' }] })
    expect(data).toBeUndefined()
    expect(issues.map(issue => issue.path)).toEqual([['entries', 0, 'da']])
  })

  test('in a language the review does not have are not theirs', () => {
    const { issues } = reads(['en'], { entries: [{ id: 'x', en: 'E', da: 'D', note: 'n' }] })
    expect(issues.map(issue => issue.code)).toEqual(['unrecognized_keys'])
  })

  test('have a place: that of their bullet', () => {
    expect(flatPath(page, ['entries', 2, 'labels', 'da'])).toEqual(['entries', 2, 'da'])
    expect(flatPath(page, ['entries', 2, 'question', 'en'])).toEqual(['entries', 2, 'question_en'])
    expect(flatPath(page, ['entries', 2, 'note'])).toEqual(['entries', 2, 'note'])
  })
})

describe('translations', () => {
  const passage = z.strictObject({
    text: words,
    translations: translated('What?', 'Hm.'),
    reason: words,
    reason_translations: translated('Why?', 'Hm.'),
  })
  const languages = { all: ['da', 'de', 'en'], coded: 'en' }
  const read = (value: unknown) => flatSchema(passage, languages).read(value)

  test('stand in every language but the one that is coded', () => {
    expect(bulletsOf(passage, languages)).toEqual(['text', 'da', 'de', 'reason', 'reason_da', 'reason_de'])
    expect(translationsOf(passage, languages)).toEqual(['da', 'de', 'reason_da', 'reason_de'])
  })

  test('are read as one value, and some of them may be missing', () => {
    expect(read({ text: 't', da: 'D', reason: 'r', reason_de: 'G' })).toEqual({
      data: { text: 't', translations: { da: 'D' }, reason: 'r', reason_translations: { de: 'G' } },
      issues: [],
    })
    expect(read({ text: 't', reason: 'r' }).data).toEqual({ text: 't', reason: 'r' })
  })

  test('of the coded language there is none', () => {
    expect(read({ text: 't', en: 'E', reason: 'r' }).issues.map(issue => issue.code)).toEqual(['unrecognized_keys'])
  })

  test('have a place: that of their bullet or cell', () => {
    expect(flatPath(passage, ['translations', 'da'])).toEqual(['da'])
    expect(flatPath(passage, ['reason_translations', 'de'])).toEqual(['reason_de'])
  })
})
