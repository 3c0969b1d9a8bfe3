import type { Check } from '../../schema/check.ts'
import type { Coder } from '../../schema/protocol.ts'

/** Checks, and what tells which of them count: who is a person, and who has coded which study. */
interface Checked {
  checks: readonly Check[]
  protocol: { coders: readonly Coder[] }
  studies: readonly { id: string; record: { coded_by: readonly string[] } }[]
}

/**
 * The checks that count, by the finding that was checked: those of a person who has not coded the study. A reader that is no person cannot confirm what its kind
 * has read, nor anybody what they have read themselves.
 */
export function checksByPersons({ checks, protocol, studies }: Checked): Map<string, Check[]> {
  const persons = new Set(protocol.coders.filter(({ kind }) => kind === 'person').map(({ coder }) => coder))
  const coders = new Map(studies.map(({ id, record }) => [id, record.coded_by]))
  const found = new Map<string, Check[]>()
  for (const check of checks) {
    const [study = ''] = check.finding.split('/')
    if (!persons.has(check.coder) || coders.get(study)?.includes(check.coder)) continue
    found.set(check.finding, [...(found.get(check.finding) ?? []), check])
  }
  return found
}
