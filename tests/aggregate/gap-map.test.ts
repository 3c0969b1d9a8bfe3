import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { gapMapDesign } from '../../pipeline/aggregate/gap-map-design.ts'
import type { Study } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

/** The studies of each design, and in how many of them house.noise is: kivela, santos and durand are qualitative and have it, lindqvist has it not. */
function designsWith(changed: (durand: Study) => Study) {
  const studies = mini.studies.map(study => (study.id === 'durand-1992-cour' ? changed(study) : study))
  return gapMapDesign
    .rows(countedOf({ ...mini, studies }))
    .filter(({ cells }) => cells.code === 'house.noise')
    .map(({ cells }) => [cells.design, cells.n_studies, cells.n_studies_of])
}

test('a study without a finding is one of those that a cell is out of', () => {
  expect(designsWith(durand => ({ ...durand, findings: [] }))).toEqual([
    ['qualitative', 2, 4],
    ['quantitative', 0, 1],
    ['mixed', 1, 1],
    ['all', 3, 6],
  ])
})

test('a design that was not seen is a row of its own, so that no study falls out', () => {
  expect(designsWith(durand => ({ ...durand, record: { ...durand.record, design: 'not-seen' } }))).toEqual([
    ['qualitative', 2, 3],
    ['quantitative', 0, 1],
    ['mixed', 1, 1],
    ['not-seen', 1, 1],
    ['all', 4, 6],
  ])
})

test('a design that the review declares is a row of its own, beside that of which it is a part', () => {
  const protocol = {
    ...mini.protocol,
    designs: [{ design: 'diaries', labels: { da: 'dagbøger', en: 'diaries' }, part_of: 'qualitative' as const }],
  }
  const studies = mini.studies.map(study =>
    study.id === 'durand-1992-cour' ? { ...study, record: { ...study.record, design: 'diaries' } } : study,
  )
  const rows = gapMapDesign.rows(countedOf({ ...mini, protocol, studies }))
  expect(
    rows
      .filter(({ cells }) => cells.code === 'house.noise')
      .map(({ cells }) => [cells.design, cells.n_studies, cells.n_studies_of]),
  ).toEqual([
    ['qualitative', 3, 4],
    ['quantitative', 0, 1],
    ['mixed', 1, 1],
    ['diaries', 1, 1],
    ['all', 4, 6],
  ])
})
