import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** From records found to studies included. */
export const screeningFlow = {
  title: ({ found, included }) =>
    `${found} ${oneOrMore(found, 'post', 'poster')} fundet, ${included} ${oneOrMore(included, 'studie', 'studier')} inkluderet`,
  sample: ({ standard }) => `Alle tal er talt i screeningarket, i ${standard}’s rækkefølge.`,
  awaiting: ({ n, all }) =>
    `Hvis hver post, der afventer (${n}), blev inkluderet, ville der være ${all} ${oneOrMore(all, 'studie', 'studier')}, og et antal studier kunne blive op til ${n} højere.`,
  found: ({ n }) => `Fundet (n = ${n})`,
  stage: ({ stage, n }) => `Trin: ${stage} (n = ${n})`,
  left: ({ n }) => `Udgik (n = ${n})`,
  included: ({ n }) => `Inkluderet (n = ${n})`,
} satisfies Catalogue['charts']['screeningFlow']
