import { isMissing } from '../../schema/missing.ts'
import { EVERYTHING, mapColumns, mapRows, missingGroups } from './gap-map.ts'
import { type Table, text } from './table.ts'

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
  columns: mapColumns([
    text('region', 'Region', 'Region'),
    text('region_da', 'Region på dansk', 'Region in Danish'),
    text('region_en', 'Region på engelsk', 'Region in English'),
  ]),
  rows: counted =>
    mapRows(counted, [
      ...counted.review.protocol.regions.map(({ region, labels: { da = '', en = '' } }) => ({
        cells: { region, region_da: da, region_en: en },
        has: ({ record }: { record: { regions: string[] | string } }) =>
          !isMissing(record.regions) && record.regions.includes(region),
      })),
      ...missingGroups(counted, 'region', study => study.record.regions),
      EVERYTHING('region'),
    ]),
}
