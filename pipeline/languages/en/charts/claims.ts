/** What pages say that a published review found, beside what the studies say. */
export const claims = {
  title: 'What pages say that a published review found, and who in our studies has it',
  sample: ({ studies }: { studies: string }) =>
    `Each bar is the same ${studies}, by who has what the claim is about. Beside it: the kind of claim, and the studies that declare an effect, by the way they go.`,
  bar: ({ claim, voice, n }: { claim: string; voice: string; n: string }) => `${claim} Studies, ${voice}: ${n}.`,
  across: 'Studies',
}
