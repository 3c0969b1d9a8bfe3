import { describe, expect, it } from 'vitest'
import { page } from '../../schema/page-read.ts'
import { passage } from '../../schema/passage.ts'
import { report } from '../../schema/report.ts'
import { draftRecord, studyRecord } from '../../schema/study.ts'
import { faultsOf, reads } from './reads.ts'

/** An invented record with every field that must be there. */
const RECORD = {
  status: 'included',
  coded_by: 'a',
  authors: 'Example, A.; Sample, B.',
  year: '2015',
  container: 'Journal of Examples',
  volume: '1',
  issue: 'not-applicable',
  pages: '1-9',
  doi: '10.1234/example',
  type: 'journal-article',
  language: 'en',
  peer_reviewed: 'yes',
  setting_countries: 'NO; DK',
  design: 'qualitative',
  data_collection: 'interview',
  data_years: '2010-2012',
  recruitment: 'purposive',
  informants: 'parents 12 persons; caseworkers not-seen persons',
  about: 'parents',
  basis: 'abstract',
  results_seen: 'yes',
  appraisal: 'not-possible-from-basis',
}
const read = (fields: Record<string, string | undefined>) => studyRecord.safeParse({ ...RECORD, ...fields })

describe('the record of a study', () => {
  it('is read field by field', () => {
    expect(studyRecord.parse(RECORD)).toEqual({
      ...RECORD,
      coded_by: ['a'],
      authors: ['Example, A.', 'Sample, B.'],
      year: 2015,
      setting_countries: ['NO', 'DK'],
      data_collection: ['interview'],
      informants: [
        { group: 'parents', n: 12, unit: 'persons' },
        { group: 'caseworkers', n: 'not-seen', unit: 'persons' },
      ],
      about: ['parents'],
    })
  })

  it.each(Object.keys(RECORD))('needs %s', field => {
    const { [field as keyof typeof RECORD]: _, ...others } = RECORD
    expect(studyRecord.safeParse(others).success).toBe(false)
  })

  it('takes no field it does not know', () => {
    expect(read({ quality: 'good' }).success).toBe(false)
  })

  it.each([
    ['status', 'finished'],
    ['coded_by', 'not-seen'],
    ['coded_by', 'a;a'],
    ['year', '15'],
    ['year_online', 'not-seen'],
    ['type', 'journal article'],
    ['language', 'eng'],
    ['language', 'EN'],
    ['data_years', '2010–2012'],
    ['basis', 'not-seen'],
    ['results_seen', 'not-seen'],
    ['data_collection', 'survey;survey'],
    ['sampled_by_quota', 'Danish'],
    ['formerly', 'example'],
  ])('does not take %s: %s', (field, value) => {
    expect(read({ [field]: value }).success).toBe(false)
  })

  it.each([
    ['year_online', '2014', 2014],
    ['total', '45 persons', { n: 45, unit: 'persons' }],
    ['data_years', 'not-seen', 'not-seen'],
    ['informants', 'not-reported', 'not-reported'],
    ['language', 'unclear', 'unclear'],
    ['sampled_by_quota', 'danish; fathers', ['danish', 'fathers']],
    ['formerly', 'example-2014-fear', ['example-2014-fear']],
  ])('takes %s: %s', (field, value, expected) => {
    expect(read({ [field]: value }).data).toMatchObject({ [field]: expected })
  })

  it('may leave out all but status and coders while it is a draft', () => {
    expect(draftRecord.safeParse({ status: 'draft', coded_by: 'a' }).success).toBe(true)
    expect(draftRecord.safeParse({ status: 'draft', coded_by: 'a', year: 'soon' }).success).toBe(false)
    expect(draftRecord.parse({ status: 'draft' })).toMatchObject({ coded_by: [] })
  })
})

describe('related studies', () => {
  const { related } = studyRecord.shape
  it('are an id and how it is related', () => {
    expect(reads(related, 'example-2015-fear same-sample; sample-2016-hope part-of')).toEqual([
      { study: 'example-2015-fear', relation: 'same-sample' },
      { study: 'sample-2016-hope', relation: 'part-of' },
    ])
    expect(reads(related, 'example-2015-fear overlap-possible')).not.toBe('no')
  })
  it.each([
    'example-2015-fear',
    'same-sample',
    'example-2015-fear same',
    'example same-sample',
    'example-2015-fear same-sample too',
    'not-seen',
  ])('are not %j', typed => {
    expect(reads(related, typed)).toBe('no')
  })
  it('stand once each', () => {
    expect(faultsOf(related, 'example-2015-fear part-of;example-2015-fear part-of')).toEqual([1])
  })
})

describe('a retraction', () => {
  const { retracted } = studyRecord.shape
  it('is a date and an address', () => {
    expect(reads(retracted, '2020-05-01, https://example.org/notice')).toEqual({
      date: '2020-05-01',
      where: 'https://example.org/notice',
    })
  })
  it.each([
    'yes',
    '2020-05-01',
    'https://example.org/notice',
    '2020-05, https://example.org',
    '2020-05-01 https://example.org',
    '2020-05-01, the journal',
  ])('is not %j', typed => {
    expect(reads(retracted, typed)).toBe('no')
  })
})

describe('an appraisal', () => {
  const { appraisal } = studyRecord.shape
  it('is a tool and its answers, or the words that say it cannot be made', () => {
    expect(reads(appraisal, 'not-possible-from-basis')).toBe('not-possible-from-basis')
    expect(reads(appraisal, 'mmat; q1 yes; q2 unclear; q3 no')).toEqual({
      tool: 'mmat',
      answers: [
        { question: 'q1', answer: 'yes' },
        { question: 'q2', answer: 'unclear' },
        { question: 'q3', answer: 'no' },
      ],
    })
  })
  it('has answers of other tools, by domain, and what a tool says of the whole', () => {
    expect(reads(appraisal, 'rob2; randomisation low; missing-data some-concerns; overall high')).toEqual({
      tool: 'rob2',
      answers: [
        { question: 'randomisation', answer: 'low' },
        { question: 'missing-data', answer: 'some-concerns' },
        { question: 'overall', answer: 'high' },
      ],
    })
    expect(reads(appraisal, 'robins-i; confounding critical; selection not-reported')).not.toBe('no')
  })
  it.each([
    '',
    'mmat; q1 yes; q1 no',
    'rob2; overall some concerns',
    'mmat',
    'mmat;',
    'mmat; q1',
    'mmat; q1 maybe',
    'MMAT; q1 yes',
    'q1 yes; q2 no',
    'not-seen',
  ])('is not %j', typed => {
    expect(reads(appraisal, typed)).toBe('no')
  })
})

describe('the parts of a note', () => {
  it('read a page', () => {
    const one = { page: 's1', address: 'https://example.org/record/1', read: 'abstract' }
    expect(page.parse(one)).toEqual(one)
    expect(page.safeParse({ ...one, read: 'skimmed' }).success).toBe(false)
    expect(page.safeParse({ ...one, read_on: '2020-01-01' }).success).toBe(false)
  })

  it('read a passage and the place it was found', () => {
    expect(passage.parse({ passage: 'p1', text: 'One.', where: 's1, abstract, sentence 3' })).toEqual({
      passage: 'p1',
      text: 'One.',
      where: { page: 's1', place: 'abstract, sentence 3' },
    })
    expect(passage.parse({ passage: 'p3', withdrawn: 'said twice' })).toEqual({
      passage: 'p3',
      withdrawn: 'said twice',
    })
    for (const where of ['s1', 's1 abstract', 's0, abstract', 'abstract, s1', 's1, '])
      expect(passage.safeParse({ passage: 'p1', text: 'One.', where }).success, where).toBe(false)
  })

  it('read a report', () => {
    const one = {
      report: 'r1',
      title: 'T',
      authors: 'Example, A.',
      year: '2015',
      container: 'J',
      doi: 'not-seen',
      type: 'report',
    }
    expect(report.parse(one)).toEqual({ ...one, authors: ['Example, A.'], year: 2015 })
    expect(report.safeParse({ ...one, report: 'p1' }).success).toBe(false)
  })
})
