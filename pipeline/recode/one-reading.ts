import { isMissing } from '../../schema/missing.ts'
import { VALUE_NAMES, type ValueName } from '../../schema/reading.ts'
import type { Values } from '../../schema/settled.ts'

/** Several readings of one passage as one; or the value in which they differ. */
export type OneReading = { values: Values } | { differIn: ValueName }

/**
 * The reading under one code of what was read under several. In which state the condition is, what it does and on what that rests has to be the same. Who says
 * it and whom it concerns are those of all together, so that a voice which is counted for one of the codes is counted for the one they become; a coder who was
 * not asked, or a missing word beside groups of people, adds none.
 */
export function oneReading(readings: readonly Values[]): OneReading {
  const [first] = readings
  if (first === undefined) throw new RangeError('No reading at all')
  const { state, direction, evidence, informants, about } = first
  const all: Values = { state, direction, evidence, informants, about }
  for (const key of VALUE_NAMES) {
    const given = readings.map(one => one[key])
    const [value, ...others] = key === 'informants' || key === 'about' ? together(given) : distinct(given, key)
    if (value === undefined || others.length > 0) return { differIn: key }
    Object.assign(all, { [key]: value })
  }
  return { values: all }
}

/** The groups of all lists as one list; where there is no list, the missing words that are given. */
function together(given: readonly unknown[]): unknown[] {
  const lists = given.filter(one => Array.isArray(one))
  return lists.length === 0 ? [...new Set(given)] : [[...new Set(lists.flat())]]
}

function distinct(given: readonly unknown[], key: string): unknown[] {
  const words = [...new Set(given)]
  const asked = key === 'evidence' ? words.filter(word => !(isMissing(word) && word === 'not-applicable')) : words
  return asked.length === 0 ? words : asked
}
