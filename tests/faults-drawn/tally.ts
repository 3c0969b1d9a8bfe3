/** What became of the draws of one kind. */
export interface Tally {
  kind: string
  drawn: number
  reported: number
  missed: string[]
}

export function tallied<T extends { kind: string }>(
  all: readonly T[],
  missedAt: (one: T) => string | undefined,
): Tally[] {
  return [...new Set(all.map(one => one.kind))].map(kind => {
    const own = all.filter(one => one.kind === kind)
    const missed = own.flatMap(one => missedAt(one) ?? [])
    return { kind, drawn: own.length, reported: own.length - missed.length, missed }
  })
}

/** One row a kind, for a person to read. */
export function linesOf(tally: readonly Tally[], word: string): string {
  const sum = (of: 'drawn' | 'reported') => tally.reduce((n, one) => n + one[of], 0)
  const rows = tally.flatMap(({ kind, drawn, reported, missed }) => [
    `${String(drawn).padStart(5)} ${String(reported).padStart(5)}  ${kind}\n`,
    ...missed.map(one => `             missed: ${one}\n`),
  ])
  return `drawn ${word}\n${rows.join('')}${String(sum('drawn')).padStart(5)} ${String(sum('reported')).padStart(5)}  in all\n`
}
