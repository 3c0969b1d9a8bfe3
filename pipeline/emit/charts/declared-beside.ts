import type { Catalogue } from '../../languages/catalogue.ts'
import { DECLARED } from '../../review/declared-effects.ts'
import type { Row } from '../../review/table.ts'
import { effectColumns, effectEnds } from '../effect-ends.ts'

/** Between two effects of one condition. */
const APART = ' · '

/** The columns that what is declared is made from. */
export const DECLARED_COLUMNS: readonly string[] = DECLARED.flatMap(effectColumns)

/**
 * The effects that are declared of a condition: `2 (1–5) helps · 1 both ways`; the brackets only where other readings give other numbers. One that no study
 * declares is not named, also where a reader saw it.
 */
export function declaredInWords(row: Row | undefined, { charts, words }: Catalogue): string {
  const said = DECLARED.flatMap(effect => {
    const { n, ends } = row === undefined ? { n: 0 } : effectEnds(row, effect)
    const [low, high] = ends ?? [n, n]
    const range = low < high ? ` (${low}–${high})` : ''
    return n === 0 ? [] : [`${n}${range} ${words.when_present[effect]}`]
  })
  return said.join(APART) || charts.found.none
}

/** The same as an expression over the columns of a row. */
export function declaredExpression({ charts, words }: Catalogue): string {
  const said = DECLARED.map(effect => {
    const [n, ...others] = effectColumns(effect).map(column => `datum.${column}`)
    const numbers = [n, ...others.map(other => `isNumber(${other}) ? ${other} : ${n}`)].join(', ')
    const range = `(min(${numbers}) < max(${numbers}) ? ' (' + min(${numbers}) + '–' + max(${numbers}) + ')' : '')`
    const word = JSON.stringify(` ${words.when_present[effect]}`)
    return `(${n} > 0 ? ${JSON.stringify(APART)} + ${n} + ${range} + ${word} : '')`
  })
  return `slice(${said.join(' + ')}, ${APART.length}) || ${JSON.stringify(charts.found.none)}`
}
