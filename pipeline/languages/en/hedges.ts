import type { Hedge } from '../hedge.ts'

/** The hedges of English. A negative such as `could not` states what was, and is none. */
export const hedges = {
  possible: {
    says: ['may', 'might', 'can', 'could', 'perhaps', 'possibly', 'potentially'],
    unless: ['could not', 'can not', 'can only', 'could only'],
  },
  likely: { says: ['likely', 'probable', 'probably', 'presumably'] },
  some: { says: ['some', 'a few', 'certain'], unless: ['some time', 'for certain', 'make certain', 'a certain'] },
  most: {
    says: ['most', 'the majority', 'mostly', 'mainly'],
    unless: ['the most', 'at most', 'matter most', 'matters most', 'mattered most', 'most important', 'most of all'],
  },
  often: { says: ['often', 'frequently'] },
  sometimes: { says: ['sometimes', 'at times', 'now and then', 'occasionally'] },
  seldom: { says: ['seldom', 'rarely'] },
  usually: { says: ['usually', 'generally', 'as a rule', 'typically', 'normally'] },
  not_always: { says: ['not always', 'not … always', 'not all', 'not every', 'not everybody', 'not everyone'] },
  seems: { says: ['seem', 'seems', 'seemed', 'appear to', 'appears to', 'appeared to', 'apparently'] },
  tends: { says: ['tend to', 'tends to', 'tended to', 'tendency'] },
  partly: { says: ['partly', 'in part', 'partially', 'to some extent', 'to some degree'] },
} satisfies Record<string, Hedge>
