import type { Group } from '../../../schema/protocol.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { listed } from './listed.ts'

/** Groups of people by their labels, as a list in a sentence: `parents and children`. */
export function peopleNamed(people: readonly Group[], groups: Iterable<string>, catalogue: Catalogue): string {
  const wanted = new Set(groups)
  const labels = people.filter(({ group }) => wanted.has(group)).map(one => textIn(one.labels, catalogue.tag))
  return listed(labels, catalogue)
}
