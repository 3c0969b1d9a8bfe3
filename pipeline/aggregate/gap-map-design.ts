import { mainDesign } from '../../schema/design.ts'
import type { Study } from '../../schema/settled.ts'
import { DESIGN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { capital } from '../languages/capital.ts'
import { EVERYTHING, mapColumns, mapRows, missingGroups } from './gap-map.ts'
import { type Table, text } from './table.ts'

const LABELS = {
  qualitative: { da: 'Kvalitativt', en: 'Qualitative' },
  quantitative: { da: 'Kvantitativt', en: 'Quantitative' },
  mixed: { da: 'Blandet', en: 'Mixed' },
}

/** Codes by the design of the studies. */
export const gapMapDesign: Table = {
  name: 'gap-map-design',
  da: 'Huller i kortet: kode og design',
  en: 'Evidence-gap map: code and design',
  row: 'a code and a design; `all` counts each study once',
  meaning: 'Distinct studies of the design with at least one finding of the code.',
  caveat: 'Empty means that we saw nothing, not that no research exists.',
  source: 'Evidence-gap map, with every empty cell as a row.',
  key: ['code', 'design'],
  columns: mapColumns([
    text('design', 'Design', 'Design'),
    text('design_da', 'Design på dansk', 'Design in Danish'),
    text('design_en', 'Design på engelsk', 'Design in English'),
  ]),
  rows: counted =>
    mapRows(counted, [
      ...wordsOf(DESIGN).map(design => ({
        cells: { design, design_da: LABELS[design].da, design_en: LABELS[design].en },
        has: ({ record }: Study) => mainDesign(counted.review.protocol.designs, record.design) === design,
      })),
      ...counted.review.protocol.designs.map(({ design, labels: { da = '', en = '' } }) => ({
        cells: { design, design_da: capital(da), design_en: capital(en) },
        has: ({ record }: Study) => record.design === design,
      })),
      ...missingGroups(counted, 'design', study => study.record.design),
      EVERYTHING('design'),
    ]),
}
