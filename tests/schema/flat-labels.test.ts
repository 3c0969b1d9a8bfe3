import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bulletsOf, flatPath, flatSchema } from '../../schema/flat-labels.ts'
import { labelled, name } from '../../schema/labels.ts'
import { words } from '../../schema/text.ts'

const entry = z.strictObject({ id: words, ...name, question: labelled('What?').optional(), note: words })
const page = z.strictObject({ entries: z.array(entry) })
const reads = (languages: readonly string[], value: unknown) => flatSchema(page, languages).read(value)

describe('labels', () => {
  test('are asked for in the languages of the review, in their order', () => {
    expect(bulletsOf(entry, ['de', 'da'])).toEqual(['id', 'de', 'da', 'question_de', 'question_da', 'note'])
    expect(bulletsOf(entry, [])).toEqual(['id', 'note'])
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
