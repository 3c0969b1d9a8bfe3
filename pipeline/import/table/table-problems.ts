import { isLostText } from '../../../schema/lost-in-spreadsheet.ts'
import { counted } from '../../diagnostics/counted.ts'
import { fault } from '../../diagnostics/faults.ts'
import type { Place, Placed } from '../../diagnostics/place.ts'
import { type Problem, quoted } from '../../diagnostics/problem.ts'

/** The longest cell of a table, in UTF-16 units: more than the longest answer to a question of a form. */
export const LONGEST_CELL = 50_000

/** What of a table cannot be taken without a guess. Its columns are known by their names, so each has one, and one of its own. */
export function tableProblems(header: readonly Placed[], rows: readonly (readonly Placed[])[]): Problem[] {
  return [
    ...headerProblems(header, rows),
    ...rows.flatMap(row => {
      const wrong = rowProblem(row, header.length)
      return wrong === undefined ? [] : [wrong]
    }),
  ]
}

function headerProblems(header: readonly Placed[], rows: readonly (readonly Placed[])[]): Problem[] {
  const seen = new Map<string, Place>()
  return header.flatMap(({ text, place }, at) => {
    const name = text.trim()
    const before = seen.get(name.toLowerCase())
    if (name === '' && holdsNothing(rows, at)) return []
    if (name === '' || isLostText(name))
      return [
        fault(
          'known-column',
          place,
          `Unexpected ${name === '' ? 'column without a name' : `${quoted(name)} as the name of a column`}, expected one by which the map can tell what it holds`,
          `name the column in ${place.path}, or take it out.`,
        ),
      ]
    if (before !== undefined)
      return [
        fault(
          'column-once',
          place,
          `Unexpected second column ${quoted(name)}, expected each name once; the first stands in column ${before.column} of line ${before.line}`,
          `give one of the two another name in ${place.path}, such as ${quoted(`${name} 2`)}.`,
        ),
      ]
    seen.set(name.toLowerCase(), place)
    return []
  })
}

/** A column without a name may be empty, or hold the numbers of the rows, as R writes them. */
function holdsNothing(rows: readonly (readonly Placed[])[], at: number): boolean {
  const texts = rows.map(row => (row[at]?.text ?? '').trim())
  return texts.every(text => text === '') || texts.every((text, index) => text === String(index + 1))
}

function rowProblem(row: readonly Placed[], width: number): Problem | undefined {
  const [first] = row
  const last = row.at(-1)
  if (first === undefined || last === undefined) throw new Error('csv-parse gave a row without cells')
  const long = row.find(({ text }) => text.length > LONGEST_CELL)
  if (long !== undefined)
    return fault(
      'cell-size',
      long.place,
      `Unexpected cell of ${long.text.length} characters, expected at most ${LONGEST_CELL}`,
      `shorten the cell in ${long.place.path}.`,
    )
  if (row.length === width) return undefined
  return fault(
    'column-count',
    { ...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn },
    `Unexpected row of ${counted(row.length, 'cell')}, expected ${width}`,
    `give the row one cell for each column in ${first.place.path}; a cell that holds the sign that parts them, or a line end, stands in quotes.`,
  )
}
