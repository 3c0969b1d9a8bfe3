import type { Check } from '../../schema/check.ts'
import type { Coder } from '../../schema/protocol.ts'

/** The checks that count, by the finding that was checked: those of a person, because a reader that is none cannot confirm what its kind has read. */
export function checksByPersons(checks: readonly Check[], coders: readonly Coder[]): Map<string, Check[]> {
  const persons = new Set(coders.filter(({ kind }) => kind === 'person').map(({ coder }) => coder))
  const found = new Map<string, Check[]>()
  for (const check of checks.filter(({ coder }) => persons.has(coder)))
    found.set(check.finding, [...(found.get(check.finding) ?? []), check])
  return found
}
