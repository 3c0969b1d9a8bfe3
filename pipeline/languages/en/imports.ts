/** What an import writes into the pages of a review, in the languages of that review. */
export const imports = {
  /** Reasons of the screening. */
  reasons: {
    'not-read-here': 'taken over from another tool, not read here yet',
    'excluded-elsewhere': 'excluded in another tool',
  },
}
