import type { ListName } from '../../schema/vocabulary.ts'
import { type Cell, count, countOrMissing, list, numberCells, type Table, text } from './table.ts'

/** Fields of the record that are published as they are, and the closed lists of those that are words. */
const TEXTS = {
  container: {},
  volume: {},
  issue: {},
  pages: {},
  doi: {},
  type: { words: ['study_type', 'missing'] },
  language: {},
  peer_reviewed: { words: ['yes_no', 'missing'] },
  design: {},
  data_years: {},
  recruitment: { words: ['recruitment', 'missing'] },
  consent: { words: ['consent', 'missing'] },
  basis: { words: ['basis'] },
  results_seen: { words: ['yes_partly_no', 'missing'] },
} as const satisfies Record<string, { words?: readonly ListName[] }>

const LISTS = {
  data_collection: { words: ['data_collection', 'missing'] },
  about: {},
  perspective: { words: ['perspective', 'missing'] },
  child_living: { words: ['child_living', 'missing'] },
  case_stage: { words: ['case_stage', 'missing'] },
  authority: { words: ['authority', 'missing'] },
} as const satisfies Record<string, { words?: readonly ListName[] }>

/** Every study with what is known of it. */
export const studies: Table = {
  name: 'studies',
  row: 'a study',
  meaning:
    'One row a study, with what the pages we read show of it. `counted` is `no` for a retracted study, which no other table counts.',
  caveat: 'A missing word says why a value is not there; `not-seen` is not the same as none.',
  source: 'The notes of the studies.',
  key: ['study_id'],
  columns: [
    text('study_id'),
    text('title'),
    list('authors'),
    ...countOrMissing('year', 'year'),
    ...countOrMissing('year_online', 'year'),
    list('countries'),
    list('regions'),
    ...keysOf(TEXTS).map(name => text(name, TEXTS[name])),
    ...keysOf(LISTS).map(name => list(name, LISTS[name])),
    list('informants'),
    list('sampled_by_quota'),
    text('retracted'),
    text('counted', { words: ['yes_no'] }),
    count('n_passages', 'passages'),
    count('n_findings', 'findings'),
    text('address'),
  ],
  rows: ({ review }) =>
    review.studies.map(({ id, title, record, pages, passages, findings }) => ({
      cells: {
        study_id: id,
        title,
        authors: record.authors,
        ...numberCells('year', record.year),
        ...numberCells('year_online', record.year_online),
        countries: record.setting_countries,
        regions: record.regions,
        ...(Object.fromEntries([...keysOf(TEXTS), ...keysOf(LISTS)].map(name => [name, record[name]])) as Record<
          string,
          Cell
        >),
        informants:
          typeof record.informants === 'string'
            ? record.informants
            : record.informants.map(({ group, n, unit }) => `${group} ${n} ${unit}`),
        sampled_by_quota: record.sampled_by_quota ?? [],
        retracted: record.retracted?.date ?? '',
        counted: record.retracted === undefined ? 'yes' : 'no',
        n_passages: passages.filter(passage => passage.withdrawn === undefined).length,
        n_findings: findings.length,
        address: pages[0]?.address ?? '',
      },
      behind: [id],
    })),
}

function keysOf<T extends object>(fields: T): (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[]
}
