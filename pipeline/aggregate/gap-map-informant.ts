import { isMissing } from '../../schema/missing.ts'
import type { Group as People } from '../../schema/pages-above.ts'
import { groupsWithin } from '../../schema/people.ts'
import { capital } from '../languages/capital.ts'
import { EVERYTHING, type Group, mapColumns, mapRows } from './gap-map.ts'
import { type Table, text } from './table.ts'

/** Who says what: codes by the informants of the findings. */
export const gapMapInformant: Table = {
  name: 'gap-map-informant',
  da: 'Huller i kortet: kode og informant',
  en: 'Evidence-gap map: code and informant',
  row: 'a code and a group of informants; `all` counts each study once',
  meaning:
    'Distinct studies with at least one finding of the code that the group says. What a narrower group says stands under the wider groups too.',
  caveat:
    'Empty means that we saw nothing, not that no research exists. Where only the wider group is named it stands under that one alone.',
  source: 'Evidence-gap map, with every empty cell as a row.',
  key: ['code', 'informant'],
  columns: mapColumns([
    text('informant', 'Informant', 'Informant'),
    text('informant_da', 'Informant på dansk', 'Informant in Danish'),
    text('informant_en', 'Informant på engelsk', 'Informant in English'),
  ]),
  rows: counted => {
    const { people } = counted.review.protocol
    return mapRows(counted, [...people.map(one => groupOf(one, people)), NOBODY, EVERYTHING('informant')])
  },
}

function groupOf({ group, labels: { da = '', en = '' } }: People, people: readonly People[]): Group {
  const within = groupsWithin(people, group)
  return {
    cells: { informant: group, informant_da: capital(da), informant_en: capital(en) },
    has: (_, { informants }) => !isMissing(informants) && informants.some(one => within.has(one)),
  }
}

/** Findings of which the informant is missing, of whatever kind. */
const NOBODY: Group = {
  cells: { informant: 'not-seen', informant_da: 'Ikke set eller ingen', informant_en: 'Not seen or nobody' },
  has: (_, { informants }) => isMissing(informants),
}
