import { describe, expect, it } from 'vitest'
import { documentRecord, draftDocumentRecord } from '../../schema/document.ts'
import { fact, factIn } from '../../schema/fact.ts'
import { method } from '../../schema/method.ts'
import { outcome } from '../../schema/outcome.ts'
import { faultsOf, reads } from './reads.ts'

const RECORD = {
  status: 'included',
  coded_by: 'a;b',
  kind: 'evaluation',
  authors: 'not-seen',
  year: '2018',
  published_on: '2018-05-01',
  publisher: 'Example House',
  producers: 'Example House; Sample Office',
  commissioned_by: 'not-reported',
  funded_by: 'not-reported',
  language: 'da',
  setting_countries: 'DK',
  population: 'children',
  studies_included: 'not-applicable',
  basis: 'summary',
}

describe('the record of a document', () => {
  it('is read field by field', () => {
    expect(documentRecord.parse(RECORD)).toEqual({
      ...RECORD,
      coded_by: ['a', 'b'],
      year: 2018,
      producers: ['Example House', 'Sample Office'],
      setting_countries: ['DK'],
      population: ['children'],
    })
  })
  it.each(Object.keys(RECORD))('needs %s', field => {
    const { [field as keyof typeof RECORD]: _, ...others } = RECORD
    expect(documentRecord.safeParse(others).success).toBe(false)
  })
  it('may say which scheme it gave, and how many studies it holds', () => {
    expect(documentRecord.parse({ ...RECORD, source_of_scheme: 'parents', studies_included: '38' })).toMatchObject({
      source_of_scheme: 'parents',
      studies_included: 38,
    })
  })
  it('may leave out all but status and coders while it is a draft', () => {
    expect(draftDocumentRecord.safeParse({ status: 'draft', coded_by: 'a' }).success).toBe(true)
  })
})

const FACT = {
  fact: 'share',
  subject: 'parents',
  kind: 'count',
  value: '0.12',
  unit: 'persons',
  page: 's1',
  where: 'table 1',
}

describe('a fact', () => {
  it('keeps its value as it is printed', () => {
    expect(fact.parse({ ...FACT, value: '007' }).value).toBe('007')
    expect(fact.parse({ ...FACT, value: '1.234,5 kr.' }).value).toBe('1.234,5 kr.')
  })
  it.each([
    ['kind', 'number'],
    ['page', 'p1'],
    ['fact', 'Share'],
    ['value', ''],
    ['unit', ''],
    ['where', ''],
  ])('does not take %s: %j', (field, value) => {
    expect(fact.safeParse({ ...FACT, [field]: value }).success).toBe(false)
  })
})

describe('a count that a page states', () => {
  const isTaken = (value: string, kind = 'count') => {
    const row = { ...FACT, kind, value }
    return factIn(new Map(Object.entries(row))).safeParse(row).success
  }
  it.each(['0', '7', '1212', '18100000', 'over 6000', 'more than 30', '100-120', 'about 100-120'])('is %j', value => {
    expect(isTaken(value)).toBe(true)
  })
  // As a spreadsheet, or a page in another country, writes 1212 and 212.
  it.each([
    ...['1.212', '1,212', '1 212', '1\u00a0212', '1\u202f212', "1'212", '1212.0', '2.12E+2', '212%', '212 %'],
    ...['212 flats', '0212', '-212', '1212 ', '100–120', 'two hundred', '½', 'not-seen'],
  ])('is not %j, which may be a period, a result or a place', value => {
    expect(isTaken(value)).toBe(false)
    for (const kind of ['period', 'result', 'place', 'definition']) expect(isTaken(value, kind)).toBe(true)
  })
})

const OUTCOME = {
  passage: 'p1',
  domain: 'parents',
  outcome: 'feels-heard',
  informants: 'parents',
  instrument: 'not-seen',
  data_type: 'quantitative',
  design: 'before-after',
  comparison_group: 'no',
  n_before: '30',
  n_after: 'not-seen',
  direction: 'improved',
  size_as_printed: '0,4 point',
  significance: 'not-seen',
  attribution: 'change',
  role: 'result',
}

describe('an outcome', () => {
  it('counts informants and keeps its size as printed', () => {
    expect(outcome.parse(OUTCOME)).toEqual({ ...OUTCOME, informants: ['parents'], n_before: 30 })
  })
  it.each([
    ['n_before', '30,5'],
    ['direction', 'better'],
    ['design', 'rct'],
    ['attribution', 'cause'],
    ['comparison_group', 'partly'],
  ])('does not take %s: %s', (field, value) => {
    expect(outcome.safeParse({ ...OUTCOME, [field]: value }).success).toBe(false)
  })
})

describe('a method', () => {
  const { ratings, evaluations, evidence_label_as_printed, statutory_use, named_in } = method.shape

  it('has ratings of a dimension, a letter, a population and a page', () => {
    expect(reads(ratings, 'target | B | adults | s2; effect|D|young-people|s3')).toEqual([
      { dimension: 'target', letter: 'B', population: 'adults', page: 's2' },
      { dimension: 'effect', letter: 'D', population: 'young-people', page: 's3' },
    ])
    expect(reads(ratings, 'not-seen')).toBe('not-seen')
    expect(
      faultsOf(
        ratings,
        'target | E | adults | s2; goal | A | adults | s2; target | A | adults; target | A | Adults | s2; target | A | adults | p2; target | A | | s2',
      ),
    ).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('has evaluations that apply directly or indirectly', () => {
    expect(
      reads(evaluations, 'children aged 7-13 | before and after, no comparison | fewer conflicts | indirect | s4'),
    ).toEqual([
      {
        population: 'children aged 7-13',
        design: 'before and after, no comparison',
        result: 'fewer conflicts',
        applies: 'indirect',
        page: 's4',
      },
    ])
    expect(
      faultsOf(
        evaluations,
        'a | b | c | partly | s4; a | b | direct | s4; a | b | c | direct | 4; a | b | c | d | direct | s4',
      ),
    ).toEqual([0, 1, 2, 3])
  })

  it('has labels as they are printed, each with its page', () => {
    expect(reads(evidence_label_as_printed, 'lovende | s26;evidensbaseret | s1')).toEqual([
      { label: 'lovende', page: 's26' },
      { label: 'evidensbaseret', page: 's1' },
    ])
    expect(reads(evidence_label_as_printed, 'lovende')).toBe('no')
  })

  it('is in the law partly, too, and stands on pages', () => {
    expect(reads(statutory_use, 'partly')).toBe('partly')
    expect(reads(named_in, 's1;s13')).toEqual(['s1', 's13'])
    expect(faultsOf(named_in, 's1;s1;x')).toEqual([1, 2])
  })
})
