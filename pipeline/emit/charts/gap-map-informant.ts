import { gapMap } from './gap-map.ts'

export const gapMapInformant = gapMap({
  name: 'gap-map-informant',
  column: 'informant',
  by: { da: 'hvem der siger det', en: 'who says it' },
  note: {
    da: 'Mødre og fædre tæller også som forældre.',
    en: 'Mothers and fathers count as parents too.',
  },
})
