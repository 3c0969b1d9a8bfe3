import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** What is found of each condition: whether it is lacking or there, and in how many studies nobody speaks of it. */
export const found = {
  title: 'Hvad der er fundet',
  note: ({ n, told, unseen }) =>
    `Talte studier: ${n}. Hvert står i én kolonne, og kolonnerne giver tilsammen dem alle. ${told} ${unseen}`,
  told_by: ({ who }) => `Hvad ${who} fortæller`,
  declared: 'Hvad det gør, uanset hvem der angiver det',
  everybody: 'Uanset hvem der fortæller',
  sentences: 'I en sætning, der kan citeres',
  quote: ({ citation }) => sentence`Citér hele sætningen og dens kilde: ${citation}`,
  others: 'Hvad andre fortæller, eller hvor det er uklart hvem',
} satisfies Catalogue['page']['found']
