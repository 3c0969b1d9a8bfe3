/** How alike two coders found each code. */
export const agreement = {
  title: ({ codes, half, none, zero }: { codes: number; half: string; none: string; zero: number }) =>
    `Half of ${codes} codes have positive agreement of at least ${half}${none === '' ? '' : `; for ${none} it is ${zero}`}`,
  pair: ({ first, second, passages }: { first: string; second: string; passages: number }) =>
    `Coders ${first} and ${second}, ${passages} passages`,
  sample: ({ pairs }: { pairs: string }) =>
    `${pairs}. Right: passages to which both, only the first and only the second gave the code.`,
  positive: 'positive agreement',
  kappa: 'Cohen’s kappa',
}
