import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** How alike two coders found each code. */
export const agreement = {
  title: ({ reach, codes, half, none, zero }) =>
    `${reach} af ${codes} ${oneOrMore(codes, 'kode', 'koder')} har positiv enighed på mindst ${half}${none === '' ? '' : `; for ${none} er den ${zero}`}`,
  pair: ({ first, second, passages }) =>
    `Koder ${first} og ${second}, ${passages} ${oneOrMore(passages, 'passage', 'passager')}`,
  sample: ({ pairs }) => `${pairs}. Til højre: passager hvor begge, kun den første og kun den anden gav koden.`,
  positive: 'positiv enighed',
  kappa: 'Cohens kappa',
} satisfies Catalogue['charts']['agreement']
