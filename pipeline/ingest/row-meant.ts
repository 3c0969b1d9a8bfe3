/** The most cells of a row that begin with a quote, for all ways to be tried in which they may end. */
const MOST_OPEN = 8

/**
 * The cells that a row was meant to have, where it has another number: its cells are parted by another sign than those of the sheet, or cells that hold a
 * comma stand in the quotes of a text. `undefined` where neither gives a row of that length, or several ways to close the quotes do.
 */
export function rowMeant(cells: readonly string[], width: number): string[] | undefined {
  const [only = ''] = cells
  const parted = cells.length === 1 ? [',', ';', '\t'].map(sign => only.split(sign)) : []
  const [row, ...more] = [...parted, ...withoutTextQuotes(cells)].filter(one => one.length === width)
  return more.length > 0 ? undefined : row
}

/** A quote at the beginning of a cell opens that cell, or only a word in it: “Yes” they said. */
function withoutTextQuotes(cells: readonly string[]): string[][] {
  if (cells.filter(isOpen).length > MOST_OPEN) return []
  const rowsFrom = (at: number): string[][] => {
    const cell = cells[at]
    if (cell === undefined) return [[]]
    const asItStands = rowsFrom(at + 1).map(row => [cell, ...row])
    const end = isOpen(cell) ? cells.findIndex((one, index) => index > at && CLOSED.test(one)) : -1
    if (end === -1) return asItStands
    const whole = cells
      .slice(at, end + 1)
      .join(',')
      .slice(1, -1)
    return [...asItStands, ...rowsFrom(end + 1).map(row => [whole, ...row])]
  }
  return rowsFrom(0)
}

function isOpen(cell: string): boolean {
  return /^["“„»«]/.test(cell) && !CLOSED.test(cell)
}

const CLOSED = /[”“«»"]$/
