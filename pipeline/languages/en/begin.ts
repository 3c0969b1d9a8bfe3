/** What stands in a review that has just begun, until somebody knows better. */
export const begin = {
  anywhere: 'Anywhere',
  nothing_read: 'Nothing yet.',
  not_said: 'Not stated yet.',
  how_to_code: ({ effect }: { effect: string }) =>
    `An effect on ${effect} is declared where the page itself says that the condition promotes or hinders it. What a reader infers is no effect; in doubt it is described, and no more.`,
  strict: 'Strict: every reader declares the effect',
  loose: 'Loose: one reader is enough, and what could be obtained counts too',
}
