import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { restsOn } from '../../pipeline/emit/page/rests-on.ts'
import { whoRead } from '../../pipeline/emit/page/who-read.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { da } from '../../pipeline/languages/da/index.ts'
import { en } from '../../pipeline/languages/en/index.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { mini, nothing } from '../charts/reviews.ts'

type Kind = Review['protocol']['coders'][number]['kind']

/** The mini review with coders of these kinds. By its notes six studies count; `k` stands in `Coded by` of five of them, `m` of four, and `p` of none. */
function readBy(kinds: Record<string, Kind>): Review {
  const [first] = mini.protocol.coders
  if (first === undefined) throw new Error('no coders')
  const coders = Object.entries(kinds).map(([coder, kind]) => ({ ...first, coder, kind }))
  return { ...mini, protocol: { ...mini.protocol, coders } }
}

const said = (review: Review, language: typeof en | typeof da = en) =>
  whoRead(language, reportData(review, aggregate(review), []))

const AUTOMATED = { k: 'automated-reader', m: 'automated-reader' } as const
const [finding] = mini.studies.flatMap(({ findings }) => findings)
const CHECK = {
  finding: finding?.finding_id ?? '',
  coder: 'p',
  date: '2000-02-03',
  code_right: 'yes',
  state_right: 'yes',
  direction_right: 'yes',
  evidence_right: 'yes',
  remark: '',
} as const

test('what the answer rests on names the coders who did something of it', () => {
  const [first, second] = mini.protocol.coders
  if (first === undefined || second === undefined) throw new Error('no coders')
  const coders = [first, second, { ...first, coder: 'p' }, { ...first, coder: 'q' }, { ...first, coder: 'r' }]
  const roles = [{ role: 'assessing', done_by: ['q'] }] as unknown as Review['protocol']['roles']
  const settledByP = mini.studies.map(study => ({
    ...study,
    findings: study.findings.map(one => (one.ruling ? { ...one, ruling: { ...one.ruling, coder: 'p' } } : one)),
  }))
  const review = { ...mini, studies: settledByP, protocol: { ...mini.protocol, coders, roles } }
  const text = toHtml({ type: 'root', children: restsOn(reportData(review, aggregate(review), [])) })
  expect(text).toContain('Coded, settled or assessed by k, m, p, q (person).')
})

test('who judged a finding is named, and who was followed by others where nobody has read a study anew', () => {
  const [first, second] = mini.protocol.coders
  if (first === undefined || second === undefined) throw new Error('no coders')
  const taken = ['t', 'u'].map(coder => ({ ...first, coder, superseded_by: ['k'] }))
  const coders = [first, second, { ...first, coder: 's' }, ...taken]
  // Of one study the reading of t is all there is; beside u two have read another anew.
  const codedBy = [['t'], ['u', 'k', 'm']]
  const studies = mini.studies.map((study, index) => ({
    ...study,
    record: { ...study.record, coded_by: codedBy[index] ?? study.record.coded_by },
  }))
  const reviewFindings = mini.reviewFindings.map(one => ({ ...one, assessor: 's' }))
  const review = { ...mini, studies, reviewFindings, protocol: { ...mini.protocol, coders } }
  const text = toHtml({ type: 'root', children: restsOn(reportData(review, aggregate(review), [])) })
  expect(text).toContain('Coded, settled or assessed by k, m, s, t (person).')
})

describe('who read the studies is told by who stands in their notes', () => {
  test('persons alone', () => expect(said(readBy({ k: 'person', m: 'person' }))).toBe('Read by persons.'))

  test('programs alone, and a declared person who has read none', () => {
    for (const kinds of [AUTOMATED, { ...AUTOMATED, p: 'person' } as const])
      expect(said(readBy(kinds))).toBe('Read by automated readers; no person has checked it.')
    expect(said(readBy(AUTOMATED), da)).toBe('Læst af automatiske læsere; intet menneske har kontrolleret det.')
  })

  test('a person beside a program, each with the number of their studies', () => {
    const review = readBy({ k: 'automated-reader', m: 'person' })
    expect(said(review)).toBe('Read by automated readers (5 of 6 studies) and by persons (4).')
    expect(said(review, da)).toBe('Læst af automatiske læsere (5 af 6 studier) og af mennesker (4).')
  })

  test('a person who has checked a finding of theirs, and a program that has', () => {
    const checks: Review['checks'] = [CHECK]
    const checked = 'Read by automated readers; a part of it was checked by a person.'
    expect(said({ ...readBy({ ...AUTOMATED, p: 'person' }), checks })).toBe(checked)
    expect(said({ ...readBy({ ...AUTOMATED, p: 'automated-reader' }), checks })).toMatch(/no person has checked it\.$/)
  })

  test('nobody, where nothing is read yet', () => expect(said(nothing)).toBe(''))
})
