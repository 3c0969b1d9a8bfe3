/** What is wanted and lacking. */
export const lacks = {
  title: ({ who }: { who: string }) => `What the studies say ${who} lack`,
  conditions: 'Conditions that are wanted.',
  parts: { lacking: 'lacking', varies: 'varies', there: 'there', wished: 'only asked for' },
}
