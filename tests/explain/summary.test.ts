import { expect, test } from 'vitest'
import { restsOn, summaryOf } from '../../pipeline/explain/summary.ts'
import type { ReviewUnderWay } from '../../pipeline/review/review-under-way.ts'

/** Sources with findings of the given effects, and their ids. */
function sources(kind: 'study' | 'document', ...effects: string[][]) {
  return effects.map((some, s) => ({
    kind,
    id: `${kind}-${s}`,
    findings: some.map((when_present, f) => ({ finding_id: `${kind}-${s}/${f}`, when_present })),
  }))
}

const many = (word: string, n: number) => Array<string>(n).fill(word)

test('more than ten findings begin with how many, of how many studies, and what they say', () => {
  const studies = sources('study', ['helps', ...many('describes', 6)], ['hinders', 'describes', 'unclear'], ['helps'])
  const documents = sources('document', ['describes'])
  const review = { studies, documents } as unknown as ReviewUnderWay
  const ids = [...studies, ...documents].flatMap(source => source.findings.map(one => one.finding_id))
  expect(summaryOf(ids, review)).toEqual([
    '12 findings, of 3 studies and 1 document; what the condition does when it is there: helps 2, hinders 1, describes 8, unclear 1',
  ])
  expect(summaryOf(ids.slice(0, 11), review)).toEqual([
    '11 findings, of 3 studies; what the condition does when it is there: helps 2, hinders 1, describes 7, unclear 1',
  ])
  expect(summaryOf(ids.slice(0, 10), review)).toEqual([])
  expect(summaryOf(['study-0', 'study-0/p1'], review)).toEqual([])
})

test('what a row rests on says of each kind how many there are, and of how many studies the findings', () => {
  const studies = sources('study', ['helps', 'describes', 'hinders'])
  const review = { studies, documents: sources('document', ['describes']) } as unknown as ReviewUnderWay
  const kindOf = (id: string) => (id.includes('/') ? 'passage' : 'study')
  const ids = studies.flatMap(({ findings }) => findings.map(one => one.finding_id))
  expect(restsOn(ids, review, kindOf)).toBe('3 findings, of 1 study')
  expect(restsOn(['study-0/p9', ...ids], review, kindOf)).toBe('1 passage and 3 findings, of 1 study')
  expect(restsOn(['a', 'b'], review, kindOf)).toBe('2 studies')
  expect(restsOn([], review, kindOf)).toBe('0 findings')
})
