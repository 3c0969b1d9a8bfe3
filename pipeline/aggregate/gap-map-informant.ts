import { isMissing } from '../../schema/missing.ts'
import { groupsWithin } from '../../schema/people.ts'
import type { Group as People } from '../../schema/protocol.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { caveats } from '../languages/en/caveats.ts'
import { inEach } from '../languages/in-each.ts'
import type { Counted } from './counted.ts'
import { everything, type Group, mapColumns, mapRows } from './gap-map.ts'
import { label, type Table, text } from './table.ts'

/** Who says what: codes by the informants of the findings. */
export const gapMapInformant: Table = {
  name: 'gap-map-informant',
  row: 'a code and a group of informants; `all` counts each study once',
  meaning:
    'Distinct studies with at least one finding of the code that the group says. What a narrower group says stands under the wider groups too.',
  caveat: `${caveats.gaps} Where only the wider group is named it stands under that one alone.`,
  source: 'Evidence-gap map, with every empty cell as a row.',
  rests_on:
    'What stands behind the code in `by-code`, where `evidence` names the group or one within it among the informants; for `not-seen` where it names none, for `all` wherever.',
  key: ['code', 'informant'],
  columns: mapColumns([text('informant'), label('informant_label')]),
  rows: counted => {
    const { people } = counted.review.protocol
    return mapRows(counted, [
      ...people.map(one => groupOf(one, people)),
      nobody(counted),
      everything(counted, 'informant'),
    ])
  },
}

function groupOf({ group, labels }: People, people: readonly People[]): Group {
  const within = groupsWithin(people, group)
  return {
    cells: { informant: group, informant_label: capitalLabels(labels) },
    says: ({ informants }) => !isMissing(informants) && informants.some(one => within.has(one)),
  }
}

/** Findings of which the informant is missing, of whatever kind. */
function nobody({ languages }: Counted): Group {
  return {
    cells: { informant: 'not-seen', informant_label: inEach(languages, ({ cells }) => cells.nobody) },
    says: ({ informants }) => isMissing(informants),
  }
}
