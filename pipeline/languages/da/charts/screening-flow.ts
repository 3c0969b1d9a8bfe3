import type { Catalogue } from '../../catalogue.ts'

/** From records found to studies included. */
export const screeningFlow = {
  title: ({ found, included }) =>
    `${found} ${found === 1 ? 'post' : 'poster'} fundet, ${included} ${included === 1 ? 'studie' : 'studier'} inkluderet`,
  sample: ({ standard }) => `Alle tal er talt i screeningarket, i ${standard}’s rækkefølge.`,
  found: ({ n }) => `Fundet (n = ${n})`,
  stage: ({ stage, n }) => `Trin: ${stage} (n = ${n})`,
  left: ({ n }) => `Udgik (n = ${n})`,
  included: ({ n }) => `Inkluderet (n = ${n})`,
} satisfies Catalogue['charts']['screeningFlow']
