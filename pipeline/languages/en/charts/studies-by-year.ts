/** How the sample spreads over the years. */
export const studiesByYear = {
  title: ({ used, of, most }: { used: number; of: number; most: string }) =>
    `The sample covers ${used} of ${of} years; most studies are from ${most}`,
  sample: ({ studies }: { studies: string }) => `${studies} by year of publication.`,
  bar: ({ year, n }: { year: string; n: string }) => `${year}: studies ${n}`,
  across: 'Year of publication',
  up: 'Studies',
}
