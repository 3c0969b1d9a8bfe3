/*
 * What runs in the reader's browser: the language, the filters of the list of evidence, and the address that holds both. No library, no request.
 *
 * Of the list only the rows that fit are shown, and of these no more than asked for, because laying out thousands of rows is what takes time, not
 * finding them. The address is written a moment after the rows are there, because a browser then looks at every link of the page again. A link that
 * begins with `?` changes the address and the filters; without this script it leads to the whole list.
 */

/**
 * What the page hands on as JSON: words stand once and rows point at them. `behind` holds the rows behind each number that is a link, in the order in
 * which the page first names their addresses; `names` says in each language which number that is.
 *
 * @typedef {[id: string, kind: string, region: string[], design: string, year: string, basis: string]} Source
 * @typedef {{
 *   sources: Source[]
 *   codes: [theme: string, code: string][]
 *   effects: string[]
 *   evidence: string[]
 *   people: string[]
 *   rows: [source: number, code: number, effect: number, evidence: number, informants: number[]][]
 *   behind: number[][]
 *   names: Record<string, Record<string, string>>
 * }} EvidenceData
 * @typedef {HTMLInputElement | HTMLSelectElement} Field
 */

/** So many rows are shown at first, and so many more each time. */
const STEP = 100

const root = document.documentElement
const languages = (root.dataset.languages ?? root.lang).split(' ')

/** The language that an address asks for, if the page has it. */
function askedFor() {
  const asked = new URLSearchParams(location.search).get('lang') ?? ''
  return languages.includes(asked) ? asked : undefined
}

// Before anything is painted, so that nobody sees the other language or a list that is about to fold.
root.classList.add('js')
root.lang = askedFor() ?? root.lang
document.addEventListener('DOMContentLoaded', start)

function start() {
  const data = /** @type {EvidenceData} */ (JSON.parse(byId('evidence-data').textContent ?? ''))
  const form = /** @type {HTMLFormElement} */ (byId('filters'))
  const fields = /** @type {Field[]} */ ([...form.elements].filter(one => 'name' in one && one.name !== ''))
  const search = /** @type {HTMLInputElement} */ (byId('filter-q'))
  const rows = [.../** @type {HTMLTableSectionElement} */ (byId('evidence-rows')).rows]
  const counters = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-count]'))]
  const narrowed = [...document.querySelectorAll('[data-narrowed]')]
  const switches = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name=lang]'))]
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
  let writing
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

  /** The language that is chosen, for what is no text of the page: its title, its options and the addresses of its links. */
  function speak() {
    root.lang = switches.find(one => one.checked)?.value ?? root.lang
    for (const one of document.querySelectorAll('title, #filters option'))
      one.textContent = one.getAttribute(`data-${root.lang}`) ?? one.textContent
    for (const link of linksInside()) {
      const url = new URL(link.href)
      if (root.lang === languages[0]) url.searchParams.delete('lang')
      else url.searchParams.set('lang', root.lang)
      link.setAttribute('href', tidy(url.search) + url.hash)
    }
  }

  /** From the address to the language and the filters. */
  function read() {
    const query = new URLSearchParams(location.search)
    const asked = askedFor()
    for (const one of switches) if (asked !== undefined) one.checked = one.value === asked
    for (const field of fields) {
      field.value = query.get(field.name) ?? ''
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0
    }
    behind = query.get('behind') ?? ''
    limit = STEP
    speak()
    filter()
  }

  /** And back: what is chosen becomes the address. */
  function write() {
    clearTimeout(writing)
    writing = undefined
    const query = new URLSearchParams()
    if (root.lang !== languages[0]) query.set('lang', root.lang)
    for (const { name, value } of fields) if (value.trim() !== '') query.set(name, value)
    if (behind !== '') query.set('behind', behind)
    const text = tidy(query.toString())
    history.replaceState(null, '', (text === '' ? location.pathname : `?${text}`) + location.hash)
  }

  function writeSoon() {
    clearTimeout(writing)
    writing = setTimeout(write, 250)
  }

  /** To what the address points at, also where it is filtered away or folded in. */
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target === null) return
    const index = rows.indexOf(/** @type {HTMLTableRowElement} */ (target))
    if (index !== -1 && !target.classList.contains('on')) {
      if (!found.includes(index)) {
        clear()
        filter()
      }
      limit = Math.max(limit, found.indexOf(index) + 1)
      show()
    }
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    target.scrollIntoView()
  }

  function clear() {
    for (const field of fields) field.value = ''
    behind = ''
  }

  function changed() {
    limit = STEP
    filter()
    writeSoon()
  }

  form.addEventListener('input', event => {
    clearTimeout(waiting)
    waiting = setTimeout(changed, event.target === search ? 120 : 0)
  })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', event => {
    event.preventDefault()
    clear()
    changed()
  })
  byId('widen').addEventListener('click', () => {
    behind = ''
    changed()
    search.focus()
  })
  byId('show-more').addEventListener('click', () => showUpTo(limit + STEP))
  byId('show-all').addEventListener('click', () => showUpTo(Number.POSITIVE_INFINITY))
  for (const one of switches)
    one.addEventListener('change', () => {
      speak()
      filter()
      writeSoon()
    })
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (writing !== undefined) write()
    history.pushState(null, '', link.getAttribute('href'))
    read()
    byId('evidence').scrollIntoView()
    byId('evidence-title').focus({ preventScroll: true })
  })
  addEventListener('popstate', read)
  addEventListener('pagehide', () => writing !== undefined && write())
  addEventListener('hashchange', arrive)

  // On paper stands every row that fits.
  const paper = window.matchMedia?.('print')
  paper?.addEventListener('change', () => {
    const before = limit
    if (paper.matches) limit = Number.POSITIVE_INFINITY
    show()
    limit = before
  })

  form.hidden = false
  read()
  arrive()
}

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no ${id}`)
  return found
}

function linksInside() {
  return /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href^="?"]'))
}

/** The rows behind each number, by the address in its link. @param {EvidenceData} data */
function rowsBehind(data) {
  const addresses = [...linksInside()].flatMap(link => new URL(link.href).searchParams.get('behind') ?? [])
  return new Map([...new Set(addresses)].map((address, index) => [address, data.behind[index] ?? []]))
}

/**
 * What a finding has of each that can be chosen.
 *
 * @param {EvidenceData} data
 * @param {number} index
 * @returns {Record<string, string[]>}
 */
function valuesOf(data, index) {
  const [source = -1, code = -1, effect = -1, evidence = -1, informants = []] = data.rows[index] ?? []
  const [id = '', kind = '', region = [], design = '', year = '', basis = ''] = data.sources[source] ?? []
  const [theme = '', name = ''] = data.codes[code] ?? []
  return {
    kind: [kind],
    theme: [theme],
    code: [name],
    effect: [data.effects[effect] ?? ''],
    evidence: [data.evidence[evidence] ?? ''],
    informant: informants.map(place => data.people[place] ?? ''),
    region,
    design: [design],
    year: [year],
    basis: [basis],
    source: [id],
  }
}

/**
 * A number by its address, in words: its table, its row and its column.
 *
 * @param {EvidenceData} data
 * @param {string} address
 * @param {string} language
 */
function named(data, address, language) {
  const [table = '', ...keys] = address.split('/')
  const column = keys.pop() ?? ''
  /** @param {string} name @param {string} word */
  const called = (name, word) => data.names[name]?.[language] ?? word
  return [
    called(table, table),
    ...keys.map((key, index) => called(`${table}/${index}/${key}`, key)),
    called(`${table}/${column}`, column),
  ].join(' · ')
}

/** An address as people write it. @param {string} search */
function tidy(search) {
  return search.replaceAll('%2F', '/')
}
