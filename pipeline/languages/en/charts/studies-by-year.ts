/** How the sample spreads over the years. */
export const studiesByYear = {
  title: ({ used, of }: { used: number; of: number }) => `The sample covers ${used} of ${of} years`,
  titleWithMost: ({ title, n, studies, year }: { title: string; n: number; studies: number; year: string }) =>
    `${title}; the most, ${n} of ${studies} studies, are from ${year}`,
  sample: ({ studies }: { studies: string }) => `${studies} by year of publication.`,
  bar: ({ year, n }: { year: string; n: string }) => `${year}: studies ${n}`,
  across: 'Year of publication',
  up: 'Studies',
}
