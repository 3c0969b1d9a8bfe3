/**
 * What runs in the reader's browser: the language, the filters of the evidence table, and the address that holds both. Plain script, no library, no request.
 *
 * Of the table only the rows that fit are shown, and of these no more than asked for, because laying out thousands of rows is what takes time, not
 * finding them. The address is written a moment after the rows are there, because a browser then looks at every link of the page again. A link that
 * begins with `?` changes the address and the filters; without this script it leads to the whole table.
 */
export const EARLY_SCRIPT = `
document.documentElement.classList.add('js')
if (new URLSearchParams(location.search).get('lang') === 'en') document.documentElement.lang = 'en'
`

/** Runs when the page has been read; the early one before anything is painted. */
export const SCRIPT = `(() => {
'use strict'
const STEP = 100
const $ = id => document.getElementById(id)
const root = document.documentElement
const data = JSON.parse($('evidence-data').textContent)
const rows = [...$('evidence-rows').rows]
const form = $('filters')
const fields = [...form.elements].filter(one => one.name)
let texts
let limit = STEP
let on = []
let found = []
let behind = ''

const counters = [...document.querySelectorAll('[data-count]')]
const narrowed = [...document.querySelectorAll('[data-narrowed]')]
const links = [...document.querySelectorAll('a[href^="?behind="]')]
const addressOf = link => new URL(link.href).searchParams.get('behind')
const behindOf = new Map([...new Set(links.map(addressOf))].map((address, index) => [address, data.behind[index]]))

const language = () => ($('lang-en').checked ? 'en' : 'da')
const tidy = search => search.replaceAll('%2F', '/')
const words = text => text.toLowerCase().split(/\\s+/).filter(Boolean)

function searched(index) {
  texts ??= rows.map(row => row.textContent.toLowerCase())
  return texts[index]
}

function fits(index, wanted, terms, only) {
  const [source, code, effect, informants] = data.rows[index]
  const [id, kind, region, design, year, basis] = data.sources[source]
  const [theme, name] = data.codes[code]
  const has = { kind, theme, code: name, effect: data.effects[effect], informant: informants.map(one => data.people[one]), region, design, year, basis, source: id }
  return (
    (only === undefined || only.has(index)) &&
    wanted.every(([field, value]) => (Array.isArray(has[field]) ? has[field].includes(value) : has[field] === value)) &&
    terms.every(term => searched(index).includes(term))
  )
}

function filter() {
  const values = fields.map(one => [one.name, one.value]).filter(([, value]) => value !== '')
  const wanted = values.filter(([name]) => name !== 'q')
  const terms = words(form.elements.q.value)
  const only = behind === '' ? undefined : new Set(behindOf.get(behind) ?? [])
  found = rows.map((_, index) => index).filter(index => fits(index, wanted, terms, only))
  show()
  const sources = new Set(found.map(index => data.rows[index][0]))
  const studies = [...sources].filter(one => data.sources[one][1] === 'study').length
  tell({ found: found.length, studies, documents: sources.size - studies })
  $('narrowed').hidden = behind === ''
  for (const place of narrowed) place.textContent = named(behind, place.closest('[lang]').lang)
}

function show() {
  for (const row of on) row.classList.remove('on')
  on = found.slice(0, limit).map(index => rows[index])
  for (const row of on) row.classList.add('on')
  $('more').hidden = on.length === found.length
  tell({ shown: on.length })
}

function tell(counts) {
  for (const place of counters) if (place.dataset.count in counts) place.textContent = counts[place.dataset.count]
}

function named(address, tongue) {
  const parts = address.split('/')
  const called = part => data.names[part]?.[tongue] ?? part
  return [called(parts[0]), ...parts.slice(1, -1).map(called), data.names[parts[0] + '/' + parts.at(-1)]?.[tongue] ?? parts.at(-1)].join(' · ')
}

function speak() {
  const tongue = language()
  root.lang = tongue
  document.title = document.querySelector('title').dataset[tongue]
  for (const option of form.querySelectorAll('option')) option.textContent = option.dataset[tongue]
  for (const link of document.querySelectorAll('a[href^="?"]')) {
    const url = new URL(link.href)
    tongue === 'en' ? url.searchParams.set('lang', 'en') : url.searchParams.delete('lang')
    link.setAttribute('href', tidy(url.search) + url.hash)
  }
}

function read() {
  const query = new URLSearchParams(location.search)
  if (query.get('lang') === 'en' || query.get('lang') === 'da') $('lang-' + query.get('lang')).checked = true
  for (const field of fields) {
    field.value = query.get(field.name) ?? ''
    if (field.value === '' && query.has(field.name) && field.options) field.selectedIndex = 0
  }
  behind = query.get('behind') ?? ''
  limit = STEP
  speak()
  filter()
}

let writing
function writeSoon() {
  clearTimeout(writing)
  writing = setTimeout(write, 250)
}

function write() {
  clearTimeout(writing)
  writing = undefined
  const query = new URLSearchParams()
  if (language() === 'en') query.set('lang', 'en')
  for (const { name, value } of fields) if (value.trim() !== '') query.set(name, value)
  if (behind !== '') query.set('behind', behind)
  const search = tidy(query.toString())
  history.replaceState(null, '', (search === '' ? location.pathname : '?' + search) + location.hash)
}

function arrive() {
  const target = $(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const index = rows.indexOf(target)
  if (index >= 0 && !target.classList.contains('on')) {
    if (!found.includes(index)) {
      for (const field of fields) field.value = ''
      behind = ''
      filter()
    }
    limit = Math.max(limit, found.indexOf(index) + 1)
    show()
  }
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
  target.scrollIntoView()
}

function changed() {
  limit = STEP
  filter()
  writeSoon()
}

let waiting
form.addEventListener('input', event => {
  clearTimeout(waiting)
  waiting = setTimeout(changed, event.target.name === 'q' ? 120 : 0)
})
form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('reset', event => {
  event.preventDefault()
  for (const field of fields) field.value = ''
  behind = ''
  changed()
})
$('widen').addEventListener('click', () => {
  behind = ''
  changed()
  form.elements.q.focus()
})
$('show-more').addEventListener('click', () => {
  const next = on.length
  limit += STEP
  show()
  on[next]?.querySelector('a')?.focus()
})
$('show-all').addEventListener('click', () => {
  const next = on.length
  limit = Infinity
  show()
  on[next]?.querySelector('a')?.focus()
})
for (const id of ['lang-da', 'lang-en'])
  $(id).addEventListener('change', () => {
    speak()
    filter()
    writeSoon()
  })
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="?"]')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  if (writing !== undefined) write()
  history.pushState(null, '', link.getAttribute('href'))
  read()
  $('evidence').scrollIntoView()
  $('evidence-title').focus({ preventScroll: true })
})
addEventListener('popstate', read)
addEventListener('pagehide', () => writing !== undefined && write())
addEventListener('hashchange', arrive)

const paper = window.matchMedia?.('print')
paper?.addEventListener('change', () => {
  const before = limit
  if (paper.matches) limit = Infinity
  show()
  limit = paper.matches ? before : limit
})

form.hidden = false
read()
arrive()
})()
`
