import { columnOfWord } from '../languages/column-of-word.ts'
import type { DeclaredEffect } from '../review/declared-effects.ts'
import type { Row } from '../review/table.ts'

/**
 * In how many studies an effect is declared, and the lowest and the highest of the strict, the settled and the loose number. The loose one may be the lowest,
 * where it sees the other way in a study too. A review that declares no such scenarios has no ends.
 */
export function effectEnds({ cells }: Row, effect: DeclaredEffect): { n: number; ends?: readonly [number, number] } {
  const name = columnOfWord('n_studies', effect)
  const numbers = effectColumns(effect).map(column => cells[column] ?? null)
  const n = Number(cells[name])
  if (numbers.includes(null)) return { n }
  const all = numbers.map(Number)
  return { n, ends: [Math.min(...all), Math.max(...all)] }
}

/** The columns of an effect: the settled number, the strict one and the loose one. */
export function effectColumns(effect: DeclaredEffect): string[] {
  const name = columnOfWord('n_studies', effect)
  return [name, `${name}_strict`, `${name}_loose`]
}
