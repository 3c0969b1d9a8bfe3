import { mainDesign } from '../../schema/design.ts'
import type { Study } from '../../schema/settled.ts'
import { DESIGN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { caveats } from '../languages/en/caveats.ts'
import { everything, mapColumns, mapRows, missingGroups, wordGroup } from './gap-map.ts'
import { label, type Table, text } from './table.ts'

/** Codes by the design of the studies. */
export const gapMapDesign: Table = {
  name: 'gap-map-design',
  row: 'a code and a design; `all` counts each study once',
  meaning: 'Distinct studies of the design with at least one finding of the code.',
  caveat: caveats.gaps,
  source: 'Evidence-gap map, with every empty cell as a row.',
  rests_on:
    'What stands behind the code in `by-code`, in the studies that have the design in `study-groups`, in all of them for `all`.',
  key: ['code', 'design'],
  columns: mapColumns([text('design'), label('design_label')]),
  rows: counted => {
    const { designs } = counted.review.protocol
    return mapRows(counted, [
      ...wordsOf(DESIGN).map(design =>
        wordGroup(counted, 'design', design, ({ record }) => mainDesign(designs, record.design) === design, 'design'),
      ),
      ...designs.map(({ design, labels }) => ({
        cells: { design, design_label: capitalLabels(labels) },
        has: ({ record }: Study) => record.design === design,
      })),
      ...missingGroups(counted, 'design', study => study.record.design),
      everything(counted, 'design'),
    ])
  },
}
