import { z } from 'zod'
import { idOf, SLUG } from './ids.ts'
import { isMissing, MISSING } from './missing.ts'
import { missing } from './missing-value.ts'
import { ownId } from './own-id.ts'
import { listOrMissing, textOf, withinDigits, wordOrMissing } from './text.ts'
import { UNIT } from './vocabulary.ts'
import { isWordOf, type WordOf, wordsOf } from './word-list.ts'

/**
 * Who says something, or whom it concerns. The groups of a review are declared in its protocol, as a tree: mothers and fathers may be part of parents. What
 * is said of a narrower group is said of the wider one too.
 *
 * `speakers` are those whose word counts where a claim is about the group; where none are named anybody's does.
 */
export interface GroupOfPeople {
  group: string
  part_of?: string | undefined
  speakers?: readonly string[] | undefined
}

export const groupId = idOf('a group of people of the protocol')
export const peopleList = listOrMissing(groupId)

/** The group and all groups within it. A group that is part of itself ends the walk, because a rule reports it and must be able to walk. */
export function groupsWithin(people: readonly GroupOfPeople[], outer: string): Set<string> {
  const found = new Set([outer])
  for (const one of found) for (const { group, part_of } of people) if (part_of === one) found.add(group)
  return found
}

/** The group and all groups it is within, from the narrowest on. */
export function groupsAround(people: readonly GroupOfPeople[], inner: string): Set<string> {
  const found = new Set([inner])
  for (const one of found) {
    const wider = people.find(({ group }) => group === one)?.part_of
    if (wider !== undefined) found.add(wider)
  }
  return found
}

/** The groups whose word counts where a claim is about a group. */
export function speakersFor(people: readonly GroupOfPeople[], group: string): Set<string> | 'anyone' {
  const speakers = people.find(one => one.group === group)?.speakers
  return speakers === undefined ? 'anyone' : new Set(speakers.flatMap(one => [...groupsWithin(people, one)]))
}

const unitOrMissing = wordOrMissing(UNIT)

/** Informants of a study: `adults 12 persons`. The number is of the unit beside it; units are never added together. */
export const informants = textOf(
  z.strictObject({
    group: z.string().regex(SLUG),
    n: z.union([z.int().min(0), missing]),
    unit: z.enum([...wordsOf(UNIT), ...MISSING]),
  }),
  { expected: 'a group, a number and a unit, such as `adults 12 persons` or `adults not-seen persons`', parts: [UNIT] },
  text => {
    const [group, n, unit, ...rest] = text.split(' ')
    if (rest.length > 0 || !ownId.safeParse(group).success || !unitOrMissing.safeParse(unit).success) return undefined
    if (n === undefined || !(isMissing(n) || /^\d{1,7}$/.test(n))) return undefined
    return { group: group as string, n: isMissing(n) ? n : Number(n), unit: unit as WordOf<typeof UNIT> }
  },
  withinDigits(7, { expected: 'a group, a number of at most 7 digits and a unit, such as `adults 12 persons`' }),
)
export type Informants = z.infer<typeof informants>

/** The total a page prints: `45 persons`. */
export const total = textOf(
  z.strictObject({ n: z.int().min(0), unit: z.enum(wordsOf(UNIT)) }),
  { expected: 'a number and a unit, such as `45 persons`', parts: [UNIT] },
  text => {
    const [, n, unit] = /^(\d{1,7}) (\S+)$/.exec(text) ?? []
    return n !== undefined && isWordOf(UNIT, unit) ? { n: Number(n), unit } : undefined
  },
  withinDigits(7, { expected: 'a number of at most 7 digits and a unit, such as `45 persons`' }),
)
