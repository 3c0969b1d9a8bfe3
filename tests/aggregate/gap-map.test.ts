import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { gapMapDeclared } from '../../pipeline/aggregate/gap-map-declared.ts'
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

/** Durand lives at home as three others do; asked anew since a later day, and not read for it yet, it waits in a row of its own. */
test('a study that waits to be read for a field that was added is in a row of its own', () => {
  const [map] = mini.analysis.gap_maps
  if (map === undefined) throw new Error('the mini review declares a map')
  const form = mini.form.map(one => (one.field === 'child_living' ? { ...one, added: '2000-01-01' } : one))
  const studies = mini.studies.map(study =>
    study.id === 'durand-1992-cour'
      ? { ...study, form: Object.fromEntries(Object.entries(study.form).filter(([field]) => field !== 'child_living')) }
      : study,
  )
  const rows = gapMapDeclared(map, form).rows(countedOf({ ...mini, form, studies }))
  expect(
    rows
      .filter(({ cells }) => cells.code === 'house.noise' && cells.dimension === 'child_living')
      .map(({ cells }) => [cells.value, cells.n_studies, cells.n_studies_of, cells.value_label]),
  ).toEqual([
    ['home', 2, 3, { da: 'Hjemme', en: 'At home' }],
    ['kin', 0, 1, { da: 'Hos slægtninge', en: 'With kin' }],
    ['missing', 1, 2, expect.anything()],
    ['to-read', 1, 1, { da: expect.any(String), en: expect.any(String) }],
  ])
})
