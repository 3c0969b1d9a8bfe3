import { gapMap } from './gap-map.ts'

export const gapMapRegion = gapMap({
  name: 'gap-map-region',
  column: 'region',
  by: { da: 'region', en: 'region' },
  note: {
    da: 'Et studie fra flere lande tæller i hver region.',
    en: 'A study of several countries counts in each region.',
  },
})
