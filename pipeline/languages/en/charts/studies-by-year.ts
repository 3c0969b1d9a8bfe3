import { oneOrMore } from '../../one-or-more.ts'

/** How the sample spreads over the years. */
export const studiesByYear = {
  title: ({ used, of }: { used: number; of: number }) =>
    `The sample covers ${used} of ${of} ${oneOrMore(of, 'year', 'years')}`,
  titleWithMost: ({ title, n, studies, year }: { title: string; n: number; studies: number; year: string }) =>
    `${title}; the most, ${n} of ${studies} ${oneOrMore(studies, 'study', 'studies')}, ${oneOrMore(n, 'is', 'are')} from ${year}`,
  sample: ({ studies }: { studies: string }) => `${studies} by year of publication.`,
  bar: ({ year, n }: { year: string; n: string }) => `${year}: studies ${n}`,
  across: 'Year of publication',
  up: 'Studies',
}
