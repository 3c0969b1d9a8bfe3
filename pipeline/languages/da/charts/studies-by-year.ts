import type { Catalogue } from '../../catalogue.ts'

/** How the sample spreads over the years. */
export const studiesByYear = {
  title: ({ used, of, most }) => `Stikprøven dækker ${used} af ${of} år; flest studier er fra ${most}`,
  sample: ({ studies }) => `${studies} efter udgivelsesår.`,
  bar: ({ year, n }) => `${year}: studier ${n}`,
  across: 'Udgivelsesår',
  up: 'Studier',
} satisfies Catalogue['charts']['studiesByYear']
