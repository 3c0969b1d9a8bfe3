import { isMissing } from '../../schema/missing.ts'
import { PEOPLE, type People, widerGroup } from '../../schema/people.ts'
import { EVERYTHING, type Group, mapColumns, mapRows } from './gap-map.ts'
import { type Table, text } from './table.ts'

const LABELS: Record<People, { da: string; en: string }> = {
  parents: { da: 'Forældre', en: 'Parents' },
  mothers: { da: 'Mødre', en: 'Mothers' },
  fathers: { da: 'Fædre', en: 'Fathers' },
  children: { da: 'Børn', en: 'Children' },
  caseworkers: { da: 'Sagsbehandlere', en: 'Caseworkers' },
  'other-professionals': { da: 'Andre fagfolk', en: 'Other professionals' },
  relatives: { da: 'Pårørende', en: 'Relatives' },
}

/** Who says what: codes by the informants of the findings. */
export const gapMapInformant: Table = {
  name: 'gap-map-informant',
  da: 'Huller i kortet: kode og informant',
  en: 'Evidence-gap map: code and informant',
  row: 'a code and a group of informants; `all` counts each study once',
  meaning:
    'Distinct studies with at least one finding of the code that the group says. Mothers and fathers are parents too, so a finding by fathers stands under both.',
  caveat:
    'Empty means that we saw nothing, not that no research exists. What parents of both kinds say stands under parents only.',
  source: 'Evidence-gap map, with every empty cell as a row.',
  key: ['code', 'informant'],
  columns: mapColumns([
    text('informant', 'Informant', 'Informant'),
    text('informant_da', 'Informant på dansk', 'Informant in Danish'),
    text('informant_en', 'Informant på engelsk', 'Informant in English'),
  ]),
  rows: counted => mapRows(counted, [...PEOPLE.map(groupOf), NOBODY, EVERYTHING('informant')]),
}

function groupOf(group: People): Group {
  return {
    cells: { informant: group, informant_da: LABELS[group].da, informant_en: LABELS[group].en },
    has: (_, { informants }) =>
      !isMissing(informants) && informants.some(one => one === group || widerGroup(one) === group),
  }
}

/** Findings of which the informant is missing, of whatever kind. */
const NOBODY: Group = {
  cells: { informant: 'not-seen', informant_da: 'Ikke set eller ingen', informant_en: 'Not seen or nobody' },
  has: (_, { informants }) => isMissing(informants),
}
