import type { Catalogue } from '../../catalogue.ts'

/** Which codes stand together in one study. */
export const coOccurrence = {
  title: ({ pair, studies }) => `Oftest i samme studie: ${pair}, ${studies}`,
  titleOfTie: ({ pairs, studies }) => `${pairs} par koder står sammen i ${studies} hver, intet par i flere`,
  pair: ({ pair, n, jaccard }) => `${pair}: ${n}, Jaccard ${jaccard}.`,
  sample: ({ studies, codes }) =>
    `Tal: studier med begge koder, af ${studies}. Mørkere: større del af de studier, der har mindst én af dem (Jaccard). Koder med flest studier: ${codes}.`,
  cell: ({ first, second, both, inFirst, inSecond, jaccard }) =>
    `${first} og ${second}: studier med begge ${both}, med hver ${inFirst} og ${inSecond}, Jaccard ${jaccard}`,
} satisfies Catalogue['charts']['coOccurrence']
