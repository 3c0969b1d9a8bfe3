import type { Catalogue } from '../../catalogue.ts'

/** How many different codes so many studies give. */
export const accumulation = {
  title: ({ met, of, studies, last }) =>
    `${met} af ${of} koder er mødt i ${studies}; det sidste studie giver i snit ${last} ny kode`,
  sample: ({ studies }) =>
    `Forventet antal forskellige koder i så mange af de ${studies}, uanset rækkefølge. Vandret: alle koder i kodebogen.`,
  line: ({ origin, codes, of }) => `${origin}, ${codes} af ${of}`,
  point: ({ origin, studies, codes }) => `${origin}: studier ${studies}, koder ${codes}`,
  across: 'Antal studier',
  up: 'Koder',
} satisfies Catalogue['charts']['accumulation']
