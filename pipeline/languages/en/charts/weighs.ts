/** What is a burden and there. */
export const weighs = {
  title: ({ who }: { who: string }) => `What the studies say weighs on ${who}`,
  conditions: 'Conditions that are a burden.',
  parts: { lacking: 'not there', varies: 'varies', there: 'there', wished: 'only asked for' },
}
