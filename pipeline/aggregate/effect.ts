import { isMissing } from '../../schema/missing.ts'
import type { Finding } from '../../schema/settled.ts'
import { WHEN_PRESENT, type WordIn } from '../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../schema/word-list.ts'

/** What a study can say that a code does when it is there. */
export type Effect = WordIn<'when_present'>
export const EFFECTS = wordsOf(WHEN_PRESENT)

/**
 * Which way an effect speaks where the effects of several findings or studies are laid together. A word that is added to the vocabulary does not compile until
 * it is said here.
 */
export const SPEAKS = {
  helps: 'for',
  hinders: 'against',
  mixed: 'both-ways',
  'no-relation': 'neither-way',
  describes: 'nothing',
} as const satisfies Record<Effect, 'for' | 'against' | 'both-ways' | 'neither-way' | 'nothing'>

/**
 * What one study says a code does when it is there. All findings that declare an effect agree: that effect; they differ: `mixed`; none declares one:
 * `describes`. Throws on a word that is neither an effect nor missing: it would be counted as declaring nothing, and nobody would see it.
 */
export function effectIn(findings: readonly Pick<Finding, 'when_present'>[]): Effect {
  const declared = new Set(findings.flatMap(({ when_present }) => declaredBy(when_present)))
  const [only, ...others] = declared
  return only === undefined ? 'describes' : others.length === 0 ? only : 'mixed'
}

/** What several studies say together, by the same rule as the findings of one: that of which too few speak keeps the direction in which they speak. */
export function declaredTogether(effects: readonly Effect[]): Effect {
  return effectIn(effects.map(when_present => ({ when_present })))
}

/** Does it say that the condition does something, or that it was looked for and found to do nothing? */
export function isDeclared(effect: Effect): boolean {
  return SPEAKS[effect] !== 'nothing'
}

function declaredBy(word: Finding['when_present']): Effect[] {
  if (isMissing(word)) return []
  if (!isWordOf(WHEN_PRESENT, word)) throw new Error(`${JSON.stringify(word)} is no effect`)
  return SPEAKS[word] === 'nothing' ? [] : [word]
}
