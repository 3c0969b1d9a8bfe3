import { mainDesign } from '../../schema/design.ts'
import { dividingFields } from '../../schema/dividing-fields.ts'
import { isMissing } from '../../schema/missing.ts'
import { groupsAround } from '../../schema/people.ts'
import { NONE } from '../../schema/reserved.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { type Table, text } from './table.ts'

/** Which groups each study is in, a row for each: what a list column holds, ready to be joined and counted. */
export const studyGroups: Table = {
  name: 'study-groups',
  row: 'a study, a dimension and a value',
  meaning:
    'One row for each value that a study has in a dimension: `region`, `wider_region` (those of the protocol; `none` where it is in none), `country`, `informant` and `about` (the wider groups too), `design` (the main design too), and each field of the record or the form that has a closed list of words. Where a study has no value the missing word stands as its value, so that every study is in every dimension.',
  caveat: 'A study may stand under several values of one dimension, so that they do not add up.',
  source: 'The notes of the studies; the regions, people and designs of the protocol.',
  rests_on: 'The study itself.',
  key: ['source_id', 'dimension', 'value'],
  columns: [text('source_id'), text('dimension'), text('value')],
  rows: ({ review }) =>
    review.studies.flatMap(study =>
      dimensionsOf(study, review).flatMap(([dimension, values]) =>
        [...new Set(values)].map(value => ({ cells: { source_id: study.id, dimension, value }, behind: [study.id] })),
      ),
    ),
}

function dimensionsOf(study: Study, { protocol, form }: Review): [dimension: string, values: string[]][] {
  const { regions, setting_countries, informants, about, design } = study.record
  const groups = isMissing(informants) ? [informants] : informants.map(({ group }) => group)
  const withWider = (group: string) => [...groupsAround(protocol.people, group)]
  return [
    ['region', [regions].flat()],
    ...(protocol.wider_regions.length === 0 ? [] : [widerRegions(study, protocol)]),
    ['country', [setting_countries].flat()],
    ['informant', groups.flatMap(withWider)],
    ['about', [about].flat().flatMap(withWider)],
    ['design', [design, mainDesign(protocol.designs, design) ?? design]],
    ...dividingFields(form).map(({ field, valueIn }): [string, string[]] => [
      field,
      [valueIn(study)].flat().map(value => String(value ?? 'not-seen')),
    ]),
  ]
}

function widerRegions({ record }: Study, { wider_regions }: Review['protocol']): [dimension: string, values: string[]] {
  const { setting_countries: countries } = record
  if (isMissing(countries)) return ['wider_region', [countries]]
  const around = wider_regions.filter(wider => wider.countries.some(country => countries.includes(country)))
  return ['wider_region', around.length === 0 ? [NONE] : around.map(one => one.wider_region)]
}
