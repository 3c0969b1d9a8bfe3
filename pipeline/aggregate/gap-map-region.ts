import { isMissing, MISSING } from '../../schema/missing.ts'
import type { Review } from '../../schema/settled.ts'
import { countedCodes, countedFindings, countedStudies } from './counted.ts'
import { count, flag, type Table, text } from './table.ts'

/** Where our sample has something to say, by code and region; empty cells are rows too. */
export const gapMapRegion: Table = {
  name: 'gap-map-region',
  da: 'Huller i kortet: kode og region',
  en: 'Evidence-gap map: code and region',
  row: 'a code and a region; the region `all` counts each study once',
  meaning:
    'Distinct studies of the region with at least one finding of the code. A study of several countries counts once in each region.',
  caveat: 'Empty means that we saw nothing, not that no research exists.',
  source: 'Evidence-gap map, with every empty cell as a row.',
  key: ['code', 'region'],
  columns: [
    text('theme', 'Tema', 'Theme'),
    text('theme_da', 'Tema på dansk', 'Theme in Danish'),
    text('theme_en', 'Tema på engelsk', 'Theme in English'),
    text('code', 'Kode', 'Code'),
    text('code_da', 'Kode på dansk', 'Code in Danish'),
    text('code_en', 'Kode på engelsk', 'Code in English'),
    text('region', 'Region', 'Region'),
    text('region_da', 'Region på dansk', 'Region in Danish'),
    text('region_en', 'Region på engelsk', 'Region in English'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    flag('gap', 'Tom celle', 'Empty cell'),
  ],
  rows: review => {
    const findings = countedFindings(review)
    const regions = regionsInOrder(review)
    const studies = new Map(countedStudies(review).map(study => [study.id, study.record.regions]))
    const isIn = (study: string, region: string) => {
      const of = studies.get(study)
      return region === 'all' || (isMissing(of) ? of === region : of?.includes(region) === true)
    }
    return countedCodes(review).flatMap(({ theme, code }) =>
      regions.map(({ region, da, en }) => {
        const found = findings.filter(one => one.code === code.code && isIn(one.study_id, region))
        const n = new Set(found.map(one => one.study_id)).size
        return {
          cells: {
            theme: theme.theme,
            theme_da: theme.da,
            theme_en: theme.en,
            code: code.code,
            code_da: code.da,
            code_en: code.en,
            region,
            region_da: da,
            region_en: en,
            n_studies: n,
            gap: n === 0,
          },
          behind: found.map(one => one.finding_id),
        }
      }),
    )
  },
}

/** The regions of the protocol, a column for each way a region is missing among the studies, and all. */
function regionsInOrder(review: Review): { region: string; da: string; en: string }[] {
  const missing = MISSING.filter(word => countedStudies(review).some(study => study.record.regions === word))
  const unknown = { da: 'Land ikke set', en: 'Country not seen' }
  return [
    ...review.protocol.regions,
    ...missing.map(region => ({ region, ...unknown })),
    { region: 'all', da: 'Alle', en: 'All' },
  ]
}
