import type { StudyRecord } from '../../schema/study.ts'

/** What is needed of a study to know its relatives. */
interface Relative {
  id: string
  record: Pick<StudyRecord, 'related' | 'retracted'>
}

/**
 * The family of each study: those that are connected by what their notes call related, whatever the relation and whichever of the two says it. Nobody could
 * tell how far such samples overlap, so a family speaks with one voice at least once. It goes by the first id in it. A study that counts nowhere connects nobody.
 */
export function familiesOf(studies: readonly Relative[]): ReadonlyMap<string, string> {
  const counted = new Set(studies.filter(({ record }) => record.retracted === undefined).map(({ id }) => id))
  const pairs = studies.flatMap(({ id, record }) => (record.related ?? []).map(({ study }) => [id, study] as const))
  const connected = pairs.filter(pair => pair.every(id => counted.has(id)))
  const family = new Map<string, string>()
  for (const id of studies.map(study => study.id).sort()) {
    if (family.has(id)) continue
    const members = new Set([id])
    for (const one of members)
      for (const pair of connected) if (pair.includes(one)) for (const other of pair) members.add(other)
    for (const member of members) family.set(member, id)
  }
  return family
}
