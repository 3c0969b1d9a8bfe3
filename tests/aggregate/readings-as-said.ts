import type { CodersReading, Values } from '../../schema/settled.ts'

/** What a test says of a reading; all else is as it is in every reading of it. */
export type Said = Partial<Pick<Values, 'state' | 'direction' | 'evidence'>>

export const valuesOf = (said: Said): Values => ({
  state: 'present',
  direction: 'describes',
  evidence: 'count',
  informants: ['parents'],
  about: ['parents'],
  ...said,
})

/** What each coder says, by the letter. */
export const readingsOf = (each: Readonly<Record<string, Said>>): CodersReading[] =>
  Object.entries(each).map(([coder, said]) => ({ coder, ...valuesOf(said) }))
