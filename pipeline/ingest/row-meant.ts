/**
 * The cells that a row was meant to have, where it has another number: its cells are parted by another sign than those of the sheet, or a cell that holds a
 * comma stands in the quotes of a text. `undefined` where neither gives a row of that length.
 */
export function rowMeant(cells: readonly string[], width: number): string[] | undefined {
  const [only = ''] = cells
  const parted = cells.length === 1 ? [',', ';', '\t'].map(sign => only.split(sign)) : []
  return [...parted, withoutTextQuotes(cells)].find(row => row.length === width)
}

function withoutTextQuotes(cells: readonly string[]): string[] {
  const row: string[] = []
  let open: string | undefined
  for (const cell of cells) {
    const joined = open === undefined ? cell : `${open},${cell}`
    if (open === undefined ? /^["“„»«]/.test(cell) && !CLOSED.test(cell) : !CLOSED.test(cell)) open = joined
    else {
      row.push(open === undefined ? cell : joined.slice(1, -1))
      open = undefined
    }
  }
  return open === undefined ? row : [...row, open]
}

const CLOSED = /[”“«»"]$/
