import { type Change, COUNTS, OUT } from './item.ts'

/**
 * The changes without those that only say again what another does: a reading that counts and moved as its finding did, for the finding says whose sheets were
 * edited; one that is as it was and counts, or does not, because its source does, for the record says that; and why a finding was settled so, where the ruling is
 * a change itself.
 */
export function withoutEchoes(changes: readonly Change[]): Change[] {
  const pairOf = ({ group, key }: Change) => `${group} ${key}`
  const findings = new Map(changes.flatMap(one => (one.kind === 'finding' ? [[pairOf(one), one] as const] : [])))
  const ruled = new Set(changes.flatMap(one => (one.kind === 'ruling' ? [pairOf(one)] : [])))
  return changes
    .filter(
      one =>
        !one.kind.startsWith('reading of coder ') ||
        !(movedWithSource(one) || saysTheSame(one, findings.get(pairOf(one)))),
    )
    .map(change => {
      const { reason: _, ...other } = change
      return change.kind === 'finding' && ruled.has(pairOf(change)) ? other : change
    })
}

function movedWithSource({ what, fields }: Change): boolean {
  const isOut = (counts = '') => Object.values(OUT).includes(counts)
  return (
    what === 'changed' &&
    fields.every(({ field, before, after }) => field === 'counts' && (isOut(before) || isOut(after)))
  )
}

function saysTheSame(reading: Change, finding: Change | undefined): boolean {
  return (
    finding?.what === reading.what &&
    reading.fields.every(({ field, before, after }) =>
      field === 'counts'
        ? [before, after].every(counts => counts === undefined || counts === COUNTS)
        : finding.fields.some(one => one.field === field && one.before === before && one.after === after),
    )
  )
}
