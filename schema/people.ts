import { z } from 'zod'
import { isMissing, MISSING, missing } from './missing.ts'
import { listOrMissing, textOf, wordOf, wordOrMissing } from './text.ts'
import { UNIT } from './vocabulary.ts'
import { isWordOf, plainList, type WordOf, wordsOf } from './word-list.ts'

/** Who says something, or whom it concerns. A closed tree: mothers and fathers are parents. */
export const PEOPLE = [
  'parents',
  'mothers',
  'fathers',
  'children',
  'caseworkers',
  'other-professionals',
  'relatives',
] as const

export const people = wordOf(plainList(...PEOPLE))
export const peopleList = listOrMissing(people)
export type People = (typeof PEOPLE)[number]

/** The wider group, or `undefined` for a group that belongs to no other. */
export function widerGroup(group: People): People | undefined {
  return group === 'mothers' || group === 'fathers' ? 'parents' : undefined
}

const unitOrMissing = wordOrMissing(UNIT)

/** Informants of a study: `parents 12 persons`. The number is of the unit beside it; units are never added together. */
export const informants = textOf(
  z.strictObject({
    group: z.enum(PEOPLE),
    n: z.union([z.int().min(0), missing]),
    unit: z.enum([...wordsOf(UNIT), ...MISSING]),
  }),
  { expected: 'a group, a number and a unit, such as `parents 12 persons` or `fathers not-seen persons`' },
  text => {
    const [group, n, unit, ...rest] = text.split(' ')
    if (rest.length > 0 || !people.safeParse(group).success || !unitOrMissing.safeParse(unit).success) return undefined
    if (n === undefined || !(isMissing(n) || /^\d{1,7}$/.test(n))) return undefined
    return { group: group as People, n: isMissing(n) ? n : Number(n), unit: unit as WordOf<typeof UNIT> }
  },
)
export type Informants = z.infer<typeof informants>

/** The total a page prints: `45 persons`. */
export const total = textOf(
  z.strictObject({ n: z.int().min(0), unit: z.enum(wordsOf(UNIT)) }),
  { expected: 'a number and a unit, such as `45 persons`' },
  text => {
    const [, n, unit] = /^(\d{1,7}) (\S+)$/.exec(text) ?? []
    return n !== undefined && isWordOf(UNIT, unit) ? { n: Number(n), unit } : undefined
  },
)
