import { byId, root } from './address.js'
import { csvName, evidenceCsv } from './evidence-csv.js'
import { named, rowsBehind, valuesOf, wordsOf } from './evidence-data.js'
import { facetsOf } from './facets.js'
import { filterChoices } from './filter-choices.js'
import { markHits, textsIn } from './mark-hits.js'
import { fits, folded, termsOf } from './search.js'
import { waysOut } from './ways-out.js'

/*
 * The list of evidence. Only the rows that fit are shown, and of these no more than asked for, because laying out thousands of rows is what takes time,
 * not finding them.
 */

/** @import { EvidenceData } from './evidence-data.js' */
/** @import { Asked } from './filter-choices.js' */
/** @import { Term } from './search.js' */

/** So many rows are shown at first, and so many more each time. */
const STEP = 100

/** @param {() => void} changed */
export function evidenceList(changed) {
  const data = /** @type {EvidenceData} */ (JSON.parse(byId('evidence-data').textContent ?? ''))
  const form = /** @type {HTMLFormElement} */ (byId('filters'))
  const choices = filterChoices(form)
  const search = /** @type {HTMLInputElement} */ (byId('filter-q'))
  const rows = [.../** @type {HTMLTableSectionElement} */ (byId('evidence-rows')).rows]
  const table = /** @type {HTMLTableElement} */ (byId('evidence-rows').closest('table'))
  const counters = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-count]'))]
  const narrowed = [...document.querySelectorAll('[data-narrowed]')]
  const behindOf = rowsBehind(data)
  const values = data.rows.map((_, index) => valuesOf(data, index))
  /** What each row is searched by, once it was searched for; a phrase does not reach from one text into the next. @type {string[] | undefined} */
  let texts
  /** @type {Term[]} */
  let terms = []
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
    texts ??= data.rows.map((_, place) => {
      const row = rows[place]
      const read = row === undefined ? [] : textsIn(row).map(text => text.data)
      return folded([...read, ...wordsOf(data, place)].join('\0'))
    })
    return texts[index] ?? ''
  }

  /** All that is asked for. @returns {Asked[]} */
  function asked() {
    const rowsOfNumber = new Set(behindOf.get(behind) ?? [])
    return [
      ...choices.asked(values),
      ...terms.map(term => ({
        called: term.asked,
        fits: (/** @type {number} */ index) => fits(term, textOf(index)),
        remove: () => {
          search.value = terms.flatMap(one => (one === term ? [] : one.asked)).join(' ')
        },
      })),
      ...[behind].filter(Boolean).map(number => ({
        called: named(data, number, root.lang),
        fits: (/** @type {number} */ index) => rowsOfNumber.has(index),
        remove: () => {
          behind = ''
        },
      })),
    ]
  }

  function filter() {
    terms = termsOf(search.value)
    const conditions = asked()
    const facets = facetsOf(values, conditions)
    found = facets.found
    show()
    const sources = [...new Set(found.map(index => data.rows[index]?.[0]))].map(place => data.sources[place ?? -1])
    const studies = sources.filter(source => source?.[1] === 'study').length
    tell({ found: found.length, studies, documents: sources.length - studies })
    choices.number(facets.counts)
    byId('narrowed').hidden = behind === ''
    for (const place of narrowed)
      place.textContent = named(data, behind, place.closest('[lang]')?.getAttribute('lang') ?? root.lang)
    byId('none').hidden = found.length > 0
    const ways = conditions.map((one, place) => ({ ...one, leaves: facets.kept[place] ?? 0 }))
    waysOut(byId('ways-out'), found.length > 0 ? [] : ways, chosen)
  }

  function show() {
    for (const row of shown) row.classList.remove('on')
    const onPage = listed()
    shown = onPage.slice(0, limit).flatMap(index => rows[index] ?? [])
    for (const row of shown) row.classList.add('on')
    markHits(shown, terms)
    byId('more').hidden = shown.length === onPage.length
    byId('download').hidden = onPage.length === 0
    table.hidden = onPage.length === 0
    tell({ shown: shown.length, unlisted: found.length - onPage.length })
  }

  /** Those found that the page has as rows. It holds the first of them all. */
  function listed() {
    return found.filter(index => index < rows.length)
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
    const missing = choices.read(query)
    search.value = query.get('q') ?? ''
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
    if (search.value.trim() !== '') query.set('q', search.value)
    choices.write(query)
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
    choices.read(new URLSearchParams())
    search.value = ''
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
  search.addEventListener('focus', () => void textOf(0))
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
  byId('clear-all').addEventListener('click', () => {
    clear()
    chosen()
    search.focus()
  })
  byId('download').addEventListener('click', () => {
    const sheet = new Blob([evidenceCsv(data, rows, listed(), root.lang)], { type: 'text/csv;charset=utf-8' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(sheet)
    link.download = csvName(listed().length, data.rows.length)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
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
