import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** How the sample spreads over the years. */
export const studiesByYear = {
  title: ({ used, of }) => `Stikprøven dækker ${used} af ${of} år`,
  titleWithMost: ({ title, n, studies, year }) =>
    `${title}; flest, ${n} af ${studies} ${oneOrMore(studies, 'studie', 'studier')}, er fra ${year}`,
  sample: ({ studies }) => `${studies} efter udgivelsesår.`,
  bar: ({ year, n }) => `${year}: studier ${n}`,
  across: 'Udgivelsesår',
  up: 'Studier',
} satisfies Catalogue['charts']['studiesByYear']
