/*
 * What only a phone needs. A table whose rows are stacked is no table to some screen readers, because they go by how it is laid out; its roles say that it is
 * one, and are given to every cell at once. The contents of a view are folded, because they would take the first screen.
 */

/** @type {Record<string, string>} */
const ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' }

/** Now, and when the screen is turned or made narrow. */
export function fitToPhone() {
  const phone = window.matchMedia?.('(max-width: 37.5rem)')

  function adapt() {
    const narrow = phone?.matches ?? false
    for (const fold of document.querySelectorAll('.contents details')) fold.toggleAttribute('open', !narrow)
    if (!narrow) return
    for (const one of document.querySelectorAll('table, table *')) {
      const role = one instanceof HTMLTableCellElement ? roleOf(one) : ROLES[one.tagName]
      if (role !== undefined) one.setAttribute('role', role)
    }
  }

  phone?.addEventListener('change', adapt)
  adapt()
}

/** @param {HTMLTableCellElement} cell */
function roleOf({ tagName, scope }) {
  if (tagName === 'TD') return 'cell'
  return scope === 'col' ? 'columnheader' : 'rowheader'
}
