import { isMissing } from '../../schema/missing.ts'
import type { Declared } from './declared.ts'
import { ownCells, ownColumns } from './own-columns.ts'
import {
  count,
  countOrMissing,
  flag,
  flagCells,
  flagOrMissing,
  list,
  listCells,
  listOrMissing,
  numberCells,
  type Table,
  text,
} from './table.ts'

/** Every study with what is known of it, as every review asks it and as this one does. */
export function studies({ form: own, languages }: Declared): Table {
  const lists = own.filter(({ kind }) => kind === 'words')
  const others = own.filter(({ kind }) => kind !== 'words')
  return {
    name: 'studies',
    row: 'a study',
    meaning:
      'One row a study, with what the pages we read show of it. `counted` is false for a retracted study, which no other table counts.',
    caveat: 'A missing word says why a value is not there; `not-seen` is not the same as none.',
    source: 'The notes of the studies.',
    rests_on: 'The study itself.',
    key: ['source_id'],
    columns: [
      text('source_id'),
      text('title'),
      ...listOrMissing('authors'),
      ...countOrMissing('year', 'year'),
      ...countOrMissing('year_online', 'year'),
      ...listOrMissing('countries'),
      ...listOrMissing('regions'),
      text('container'),
      text('volume'),
      text('issue'),
      text('pages'),
      text('doi'),
      text('study_type', { words: ['study_type', 'missing'] }),
      text('language'),
      ...flagOrMissing('peer_reviewed'),
      text('design'),
      text('data_years'),
      text('recruitment', { words: ['recruitment', 'missing'] }),
      ...ownColumns(others, languages),
      text('basis', { words: ['basis'] }),
      flag('results_seen'),
      ...listOrMissing('data_collection', { words: ['data_collection'] }),
      ...listOrMissing('study_about'),
      ...ownColumns(lists, languages),
      ...listOrMissing('study_informants'),
      list('sampled_by_quota'),
      text('family'),
      text('retracted_on'),
      flag('counted'),
      count('n_passages', 'passages'),
      count('n_findings', 'findings'),
      text('first_page'),
    ],
    rows: ({ review }) =>
      review.studies.map(({ id, title, record, form, pages, passages, findings }) => ({
        cells: {
          source_id: id,
          title,
          ...listCells('authors', record.authors),
          ...numberCells('year', record.year),
          ...numberCells('year_online', record.year_online),
          ...listCells('countries', record.setting_countries),
          ...listCells('regions', record.regions),
          container: record.container,
          volume: record.volume,
          issue: record.issue,
          pages: record.pages,
          doi: record.doi,
          study_type: record.type,
          language: record.language,
          ...flagCells('peer_reviewed', record.peer_reviewed),
          design: record.design,
          data_years: record.data_years,
          recruitment: record.recruitment,
          ...ownCells(own, form),
          basis: record.basis,
          results_seen: record.results_seen === 'yes',
          ...listCells('data_collection', record.data_collection),
          ...listCells('study_about', record.about),
          ...listCells(
            'study_informants',
            isMissing(record.informants)
              ? record.informants
              : record.informants.map(({ group, n, unit }) => `${group} ${n} ${unit}`),
          ),
          sampled_by_quota: record.sampled_by_quota ?? [],
          family: record.family,
          retracted_on: record.retracted?.date ?? '',
          counted: record.retracted === undefined,
          n_passages: passages.filter(passage => passage.withdrawn === undefined).length,
          n_findings: findings.length,
          first_page: pages[0]?.address ?? '',
        },
        behind: [id],
      })),
  }
}
