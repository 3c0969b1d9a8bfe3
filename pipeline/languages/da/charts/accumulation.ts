import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** How many different codes so many studies give. */
export const accumulation = {
  title: ({ met, of, studies, last }) =>
    `${met} af ${of} ${oneOrMore(of, 'kode', 'koder')} er mødt i ${studies}; det sidste studie øger i snit tallet med ${last}`,
  sample: ({ studies }) =>
    `Forventet antal forskellige koder i så mange af de ${studies}, uanset rækkefølge. Vandret: alle koder i kodebogen.`,
  line: ({ origin, codes, of }) => `${origin}, ${codes} af ${of}`,
  point: ({ origin, studies, codes }) => `${origin}: studier ${studies}, koder ${codes}`,
  across: 'Antal studier',
  up: 'Koder',
} satisfies Catalogue['charts']['accumulation']
