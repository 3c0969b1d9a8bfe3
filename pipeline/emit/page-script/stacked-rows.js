/*
 * A table whose rows are stacked is no table to some screen readers, because they go by how it is laid out; its roles say that it is one. They are given only
 * where rows are stacked, to every cell at once.
 */

/** @type {Record<string, string>} */
const ROLES = { TABLE: 'table', CAPTION: 'caption', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' }

export function rolesOfTables() {
  const narrow = window.matchMedia?.('(max-width: 37.5rem)')

  function give() {
    if (!narrow?.matches) return
    for (const one of document.querySelectorAll('table, table *')) {
      const role = one instanceof HTMLTableCellElement ? roleOf(one) : ROLES[one.tagName]
      if (role !== undefined) one.setAttribute('role', role)
    }
  }

  narrow?.addEventListener('change', give)
  give()
}

/** @param {HTMLTableCellElement} cell */
function roleOf({ tagName, scope }) {
  if (tagName === 'TD') return 'cell'
  return scope === 'col' ? 'columnheader' : 'rowheader'
}
