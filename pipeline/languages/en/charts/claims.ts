/** What a published review claims, beside what the studies say. */
export const claims = {
  title: ({ inLine, of, others }: { inLine: number; of: number; others: string }) =>
    `In line with the sample: ${inLine} of ${of} claims that can be tested${others === '' ? '' : ` (${others})`}`,
  sample: ({ studies, people }: { studies: string; people: string }) =>
    `Each bar is the same ${studies}, ${people === '' ? 'by what they say of the claim' : `by what ${people} in them say of the claim`}.`,
  bar: ({ claim, side, n, word }: { claim: string; side: string; n: string; word: string }) =>
    `${claim} Studies, ${side}: ${n}. Together: ${word}.`,
  across: 'Studies',
}
