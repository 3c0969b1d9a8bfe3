import type { Catalogue } from '../catalogue.ts'

/** What an import writes into the pages of a review, in the languages of that review. */
export const imports = {
  reasons: {
    'not-read-here': 'overtaget fra et andet værktøj, ikke læst her endnu',
    'excluded-elsewhere': 'ekskluderet i et andet værktøj',
  },
} satisfies Catalogue['imports']
