/**
 * A sheet as the published tables are written (`canonical/csv.ts`; a test holds the two together): quotes only where needed, LF, a final newline.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function csvText(header, rows) {
  return [header, ...rows].map(row => `${row.map(cell => csvCell(cell, header.length)).join(',')}\n`).join('')
}

/** @param {string} cell @param {number} width */
function csvCell(cell, width) {
  const needsQuotes = /[",\n\r]|^\s|\s$|^\ufeff/.test(cell) || (cell === '' && width === 1)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
