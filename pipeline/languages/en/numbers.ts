import type { Counting } from '../counting.ts'

/** How English counts in words. `One` is also a pronoun and `both` goes with two sides of anything, so they count only before what is counted. */
export const numbers: Counting = {
  says: [
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'dozen', 'dozens'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty'],
    ...['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'hundreds', 'thousand', 'thousands'],
    ...['half of', 'half the', 'a third of', 'one third', 'thirds of', 'a quarter of', 'one quarter', 'quarters of'],
    ...[
      'every second',
      'every third',
      'every fourth',
      'one in',
      'one of them',
      'one of these',
      'only one',
      'both of them',
    ],
    ...['twice as many', 'times as many'],
  ],
  before_counted: ['one', 'a single', 'both'],
  counted: [
    ...['study', 'studies', 'report', 'reports', 'record', 'records', 'source', 'sources', 'document', 'documents'],
    ...[
      'evaluation',
      'evaluations',
      'passage',
      'passages',
      'finding',
      'findings',
      'reading',
      'readings',
      'page',
      'pages',
    ],
    ...[
      'abstract',
      'abstracts',
      'assessor',
      'assessors',
      'coder',
      'coders',
      'reader',
      'readers',
      'country',
      'countries',
    ],
  ],
  unless: ['one kind of', 'one sort of', 'one another', 'in one place'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
    'December',
  ],
}
