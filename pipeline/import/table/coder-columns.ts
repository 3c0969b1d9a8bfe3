import { plainName } from './column-names.ts'

/** Behind the name of a column, whose answers it holds: `recognition_A`, `Recognition (Ann)`, `recognition reviewer 2`. */
const WHOSE = /^(.*[^\s_.([-])[\s_.-]*(?:[\s_.-]|\()\(?((?:reviewer|coder|rater)[\s_.-]*\w+|\p{L})\)?$/iu

/** Columns that hold the answers of one coder each, by their names: what they ask, and whose answers they are. A single one of a kind is none. */
export function coderColumns(columns: readonly string[]): Map<string, { label: string; by: string }> {
  const found = columns.flatMap(column => {
    const [, label = '', by = ''] = WHOSE.exec(column) ?? []
    return label === '' ? [] : [{ column, label, by }]
  })
  const several = found.filter(one => found.some(other => other !== one && isOfSame(one, other)))
  return new Map(several.map(({ column, label, by }) => [column, { label, by }]))
}

function isOfSame(one: { label: string; by: string }, other: { label: string; by: string }): boolean {
  return plainName(one.label) === plainName(other.label) && one.by !== other.by
}
