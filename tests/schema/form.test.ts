import { describe, expect, it } from 'vitest'
import { tables } from '../../pipeline/aggregate/tables.ts'
import { metaOf } from '../../schema/field.ts'
import { type FormField, form, formField, recordWith } from '../../schema/form.ts'
import { studyRecord } from '../../schema/study.ts'

const FIELD = {
  field: 'ward_kind',
  labels: { en: 'Ward' },
  kind: 'word',
  question: 'Which ward?',
  words: [{ word: 'day', labels: { en: 'by day' } }],
}

describe('a field of the form', () => {
  it('is read', () => {
    expect(formField.parse(FIELD)).toEqual(FIELD)
    expect(form.parse({ fields: [] })).toEqual({ fields: [] })
  })

  it.each([
    { field: 'design' },
    { field: 'regions' },
    { field: 'n_beds' },
    { field: 'ward_missing' },
    { field: 'Ward' },
    { field: 'ward-kind' },
    { kind: 'list' },
    { kind: 'text' },
    { kind: 'word', words: [] },
    { unit: 'beds' },
    { words: [{ word: 'not-seen', labels: { en: 'x' } }] },
  ])('is refused: %j', other => {
    expect(formField.safeParse({ ...FIELD, ...other }).success).toBe(false)
  })

  it('takes the name of no column of the studies', () => {
    const taken = tables.find(table => table.name === 'studies')?.columns.map(column => column.name) ?? []
    const own = ['perspective', 'child_living', 'case_stage', 'consent', 'authority']
    for (const field of taken.filter(name => !own.includes(name)))
      expect(formField.safeParse({ ...FIELD, field }).success, field).toBe(false)
  })
})

describe('the record with the fields of the form', () => {
  const fields = [
    formField.parse(FIELD) as FormField,
    formField.parse({ ...FIELD, field: 'beds', kind: 'number', words: [] }) as FormField,
  ]

  it('has them before what says how much was read', () => {
    const keys = Object.keys(recordWith(fields).shape)
    expect(keys.slice(keys.indexOf('about'), keys.indexOf('basis') + 1)).toEqual([
      'about',
      'ward_kind',
      'beds',
      'basis',
    ])
    expect(keys.filter(key => key in studyRecord.shape)).toEqual(Object.keys(studyRecord.shape))
  })

  it('lets a finished note leave out one that was added later, and no other', () => {
    const [first, second] = fields
    if (first === undefined || second === undefined) throw new Error('There are two fields')
    const { shape } = recordWith([{ ...first, added: '2001-02-03' }, second])
    expect([shape[first.field]?.isOptional(), shape[second.field]?.isOptional()]).toEqual([true, false])
  })

  it('asks their questions as it asks its own', () => {
    const asked = { question: 'Which ward?', isOwn: true }
    expect(metaOf(recordWith(fields).shape.ward_kind)).toEqual(asked)
    expect(metaOf(recordWith(fields, 'draft').shape.ward_kind)).toEqual(asked)
  })
})
