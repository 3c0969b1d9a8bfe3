import { expect, test } from 'vitest'
import { notInForm, read } from '../../pipeline/stages.ts'
import { drawnReview } from './drawn-review.ts'
import { drawnSources } from './drawn-sources.ts'

const STUDIES = 38

test('drawn sources are as many studies as were asked for, in order and in form, and the same for the same seed', () => {
  const sources = drawnSources(STUDIES, 1)
  expect(drawnSources(STUDIES, 1)).toEqual(sources)
  expect(drawnSources(STUDIES, 2)).not.toEqual(sources)
  const files = [...sources].map(([path, text]) => ({
    path: path.slice('sources/'.length),
    bytes: Buffer.from(text),
  }))
  const outcome = read('sources', files)
  expect([outcome.problems, notInForm(outcome, files)]).toEqual([[], []])
  const { studies = [] } = outcome.review ?? {}
  // Of the mini review one study is a draft, which is no study yet.
  expect(studies.length).toBe(STUDIES)
  const findings = studies.flatMap(study => study.findings)
  expect(findings.length / STUDIES).toBeGreaterThan(5)
  expect(findings.length / STUDIES).toBeLessThan(9)
  const readTwice = studies.filter(({ record }) => record.coded_by.length > 1).length
  expect(readTwice / STUDIES).toBeGreaterThan(0.3)
  expect(readTwice / STUDIES).toBeLessThan(0.5)
})

test('a drawn review has exactly the findings that were asked for, each once', () => {
  const { studies } = drawnReview(1_000, 1)
  const ids = studies.flatMap(study => study.findings.map(one => one.finding_id))
  expect([ids.length, new Set(ids).size]).toEqual([1_000, 1_000])
})
