import { type Cell, count, countOrMissing, list, numberCells, type Table, text } from './table.ts'

const WORDS = [
  ['container', 'Udgivet i', 'Published in'],
  ['volume', 'Årgang', 'Volume'],
  ['issue', 'Hæfte', 'Issue'],
  ['pages', 'Sider', 'Pages'],
  ['doi', 'DOI', 'DOI'],
  ['type', 'Type', 'Type'],
  ['language', 'Sprog', 'Language'],
  ['peer_reviewed', 'Fagfællebedømt', 'Peer reviewed'],
  ['design', 'Design', 'Design'],
  ['data_years', 'Dataår', 'Years of the data'],
  ['recruitment', 'Rekruttering', 'Recruitment'],
  ['consent', 'Samtykke', 'Consent'],
  ['basis', 'Læst som', 'Read as'],
  ['results_seen', 'Resultater set', 'Results seen'],
] as const

const LISTS = [
  ['data_collection', 'Dataindsamling', 'Data collection'],
  ['about', 'Handler om', 'About'],
  ['perspective', 'Perspektiv', 'Perspective'],
  ['child_living', 'Hvor barnet bor', 'Where the child lives'],
  ['case_stage', 'Sagens stade', 'Stage of the case'],
  ['authority', 'Myndighed', 'Authority'],
] as const

/** Every study with what is known of it. */
export const studies: Table = {
  name: 'studies',
  da: 'Studier',
  en: 'Studies',
  row: 'a study',
  meaning:
    'One row a study, with what the pages we read show of it. `counted` is `no` for a retracted study, which no other table counts.',
  caveat: 'A missing word says why a value is not there; `not-seen` is not the same as none.',
  source: 'The notes of the studies.',
  key: ['study_id'],
  columns: [
    text('study_id', 'Studie', 'Study'),
    text('title', 'Titel', 'Title'),
    list('authors', 'Forfattere', 'Authors'),
    ...countOrMissing('year', 'year', 'År for hæftet, ellers online', 'Year of the issue, else online'),
    ...countOrMissing('year_online', 'year', 'År online', 'Year online'),
    list('countries', 'Lande', 'Countries'),
    list('regions', 'Regioner', 'Regions'),
    ...WORDS.map(([name, da, en]) => text(name, da, en)),
    ...LISTS.map(([name, da, en]) => list(name, da, en)),
    list('informants', 'Informanter', 'Informants'),
    list('sampled_by_quota', 'Kvoter', 'Quotas'),
    text('retracted', 'Trukket tilbage', 'Retracted on; empty where not'),
    text('counted', 'Tæller med', 'Counted'),
    count('n_passages', 'passages', 'Passager', 'Passages'),
    count('n_findings', 'findings', 'Fund', 'Findings'),
    text('address', 'Første side der blev læst', 'First page that was read'),
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
        ...(Object.fromEntries([...WORDS, ...LISTS].map(([name]) => [name, record[name]])) as Record<string, Cell>),
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
