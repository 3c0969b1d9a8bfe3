import type { Catalogue } from '../../catalogue.ts'

/** What a reader may conclude from counts of studies, and what nobody may; what is about the subject stands in the sources. */
export const conclude = {
  title: 'Hvad du kan slutte, og hvad du ikke kan',
  may: 'Du kan slutte',
  studies_say: 'At studier siger det, og hvor mange af dem, vi tæller, der gør.',
  quote: 'Det, et budskab siger, citeret med antallet af studier, tiltroen til det og datoen under titlen.',
  may_not: 'Du kan ikke slutte',
  how_many: 'Hvor mange mennesker det er sket for. Vi tæller studier, ikke mennesker.',
  silence:
    'At noget ikke sker, fordi vores studier ikke siger noget om det. Det, vi ikke har læst af dem, kan stadig sige det.',
} satisfies Catalogue['page']['conclude']
