import { byId, root } from './address.js'
import { named, rowsBehind, valuesOf } from './evidence-data.js'

/*
 * The list of evidence. Only the rows that fit are shown, and of these no more than asked for, because laying out thousands of rows is what takes time,
 * not finding them.
 */

/** @import { EvidenceData } from './evidence-data.js' */
/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/** So many rows are shown at first, and so many more each time. */
const STEP = 100

/** @param {() => void} changed */
export function evidenceList(changed) {
  const data = /** @type {EvidenceData} */ (JSON.parse(byId('evidence-data').textContent ?? ''))
  const form = /** @type {HTMLFormElement} */ (byId('filters'))
  const fields = /** @type {Field[]} */ ([...form.elements].filter(one => 'name' in one && one.name !== ''))
  const search = /** @type {HTMLInputElement} */ (byId('filter-q'))
  const rows = [.../** @type {HTMLTableSectionElement} */ (byId('evidence-rows')).rows]
  const counters = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-count]'))]
  const narrowed = [...document.querySelectorAll('[data-narrowed]')]
  const behindOf = rowsBehind(data)
  /** The text of each row, once it was searched for. @type {string[] | undefined} */
  let texts
  let limit = STEP
  /** The rows that fit, as places in the list, and those of them that are shown. @type {number[]} */
  let found = []
  /** @type {HTMLTableRowElement[]} */
  let shown = []
  /** The number whose findings are asked for, by its address; empty where none is. */
  let behind = ''
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting

  /** @param {number} index */
  function textOf(index) {
    texts ??= rows.map(row => (row.textContent ?? '').toLowerCase())
    return texts[index] ?? ''
  }

  function filter() {
    const wanted = fields.filter(field => field !== search && field.value !== '')
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const only = behind === '' ? undefined : new Set(behindOf.get(behind) ?? [])
    found = rows
      .map((_, index) => index)
      .filter(index => {
        const values = valuesOf(data, index)
        return (
          (only === undefined || only.has(index)) &&
          wanted.every(({ name, value }) => values[name]?.includes(value)) &&
          terms.every(term => textOf(index).includes(term))
        )
      })
    show()
    const sources = [...new Set(found.map(index => data.rows[index]?.[0]))].map(place => data.sources[place ?? -1])
    const studies = sources.filter(source => source?.[1] === 'study').length
    tell({ found: found.length, studies, documents: sources.length - studies })
    byId('narrowed').hidden = behind === ''
    for (const place of narrowed)
      place.textContent = named(data, behind, place.closest('[lang]')?.getAttribute('lang') ?? root.lang)
  }

  function show() {
    for (const row of shown) row.classList.remove('on')
    shown = found.slice(0, limit).flatMap(index => rows[index] ?? [])
    for (const row of shown) row.classList.add('on')
    byId('more').hidden = shown.length === found.length
    tell({ shown: shown.length })
  }

  /** Shows more rows, and leads the focus to the first of them. @param {number} most */
  function showUpTo(most) {
    const next = shown.length
    limit = most
    show()
    shown[next]?.querySelector('a')?.focus()
  }

  /** @param {Record<string, number>} counts */
  function tell(counts) {
    for (const place of counters) {
      const count = counts[place.dataset.count ?? '']
      if (count !== undefined) place.textContent = String(count)
    }
  }

  /** Takes what an address asks of the list, and returns what the list does not have. @param {URLSearchParams} query */
  function read(query) {
    const missing = []
    for (const field of fields) {
      const asked = query.get(field.name) ?? ''
      field.value = asked
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) {
        field.selectedIndex = 0
        missing.push(asked)
      }
    }
    behind = query.get('behind') ?? ''
    if (behind !== '' && !behindOf.has(behind)) {
      missing.push(behind)
      behind = ''
    }
    limit = STEP
    filter()
    return missing
  }

  /** @param {URLSearchParams} query */
  function write(query) {
    for (const { name, value } of fields) if (value.trim() !== '') query.set(name, value)
    if (behind !== '') query.set('behind', behind)
  }

  /** Shows a row, also where it is filtered away or not yet asked for. @param {Element} target */
  function reveal(target) {
    const index = rows.indexOf(/** @type {HTMLTableRowElement} */ (target))
    if (index === -1 || target.classList.contains('on')) return
    if (!found.includes(index)) {
      clear()
      filter()
    }
    limit = Math.max(limit, found.indexOf(index) + 1)
    show()
  }

  function clear() {
    for (const field of fields) field.value = ''
    behind = ''
  }

  function chosen() {
    limit = STEP
    filter()
    changed()
  }

  form.addEventListener('input', event => {
    clearTimeout(waiting)
    waiting = setTimeout(chosen, event.target === search ? 120 : 0)
  })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', event => {
    event.preventDefault()
    clear()
    chosen()
  })
  byId('widen').addEventListener('click', () => {
    behind = ''
    chosen()
    search.focus()
  })
  byId('show-more').addEventListener('click', () => showUpTo(limit + STEP))
  byId('show-all').addEventListener('click', () => showUpTo(Number.POSITIVE_INFINITY))

  // On paper stands every row that fits.
  const paper = window.matchMedia?.('print')
  paper?.addEventListener('change', () => {
    const before = limit
    if (paper.matches) limit = Number.POSITIVE_INFINITY
    show()
    limit = before
  })

  form.hidden = false
  return { read, write, reveal, filter }
}
