import { isMissing } from '../../schema/missing.ts'
import type { Study } from '../../schema/settled.ts'
import { caveats } from '../languages/en/caveats.ts'
import { everything, mapColumns, mapRows, missingGroups } from './gap-map.ts'
import { label, type Table, text } from './table.ts'

/** Where our sample has something to say, by code and region; empty cells are rows too. */
export const gapMapRegion: Table = {
  name: 'gap-map-region',
  row: 'a code and a region; the region `all` counts each study once',
  meaning:
    'Distinct studies of the region with at least one finding of the code. A study of several countries counts once in each region.',
  caveat: caveats.gaps,
  source: 'Evidence-gap map, with every empty cell as a row.',
  rests_on:
    'What stands behind the code in `by-code`, in the studies that have the region in `study-groups`, in all of them for `all`.',
  key: ['code', 'region'],
  columns: mapColumns([text('region'), label('region_label')]),
  rows: counted =>
    mapRows(counted, [
      ...counted.review.protocol.regions.map(({ region, labels }) => ({
        cells: { region, region_label: labels },
        has: ({ record }: Study) => !isMissing(record.regions) && record.regions.includes(region),
      })),
      ...missingGroups(counted, 'region', study => study.record.regions),
      everything(counted, 'region'),
    ]),
}
