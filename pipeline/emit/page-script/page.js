import { byId, idIn, tidy } from './address.js'
import { evidenceList } from './evidence-list.js'
import { languageChoice } from './language.js'
import { tellMissing } from './missing.js'
import { fitToPhone } from './phone.js'
import { viewChoice } from './views.js'

/*
 * From the address to what is seen, and back. The address is written a moment after the rows are there, because a browser then looks at every link of the
 * page again. A link that begins with `?` changes the address and what is shown; without this script it leads to the whole list.
 */

document.addEventListener('DOMContentLoaded', start)

function start() {
  const views = viewChoice(writeSoon)
  const language = languageChoice(() => {
    evidence.filter()
    forgetMissing()
    writeSoon()
  })
  const evidence = evidenceList(() => {
    forgetMissing()
    writeSoon()
  })
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing
  /** What the address asks for and the page does not have. @type {string[]} */
  let missing = []

  function read() {
    missing = [...language.read(), ...evidence.read(new URLSearchParams(location.search)), ...views.read()]
    tellMissing(missing)
  }

  /** Who asks for something else has read what was missing. */
  function forgetMissing() {
    missing = []
    tellMissing(missing)
  }

  /** What is shown, as an address. A fragment goes with the view that holds it. */
  function address() {
    const query = new URLSearchParams()
    language.write(query)
    evidence.write(query)
    views.write(query)
    const text = tidy(query.toString())
    const hash = views.holding(location.hash) === views.opened() ? location.hash : ''
    return (text === '' ? location.pathname : `?${text}`) + hash
  }

  function write() {
    clearTimeout(writing)
    writing = undefined
    history.replaceState(null, '', address())
  }

  function writeSoon() {
    clearTimeout(writing)
    writing = setTimeout(write, 250)
  }

  /** To what the address points at, also where it is in another view, filtered away or folded in. */
  function arrive() {
    const id = idIn(location.hash)
    const target = document.getElementById(id)
    tellMissing(target === null && id !== '' ? [...missing, id] : missing)
    if (target === null) return
    views.open(views.holding(location.hash) ?? views.opened())
    evidence.reveal(target)
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    target.scrollIntoView()
    writeSoon()
  }

  /** Opens a view and keeps the language and the filters. @param {string} view */
  function turnTo(view) {
    if (writing !== undefined) write()
    views.open(view)
    forgetMissing()
    history.pushState(null, '', address())
    scrollTo(0, 0)
    views.focus()
  }

  /** @param {string} link */
  function follow(link) {
    if (writing !== undefined) write()
    history.pushState(null, '', link)
    read()
    byId('evidence').scrollIntoView()
    byId('evidence-title').focus({ preventScroll: true })
  }

  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const view = views.ledTo(link)
    if (view === undefined) follow(link.getAttribute('href') ?? '')
    else turnTo(view)
  })
  addEventListener('popstate', () => {
    const before = views.opened()
    read()
    if (views.opened() !== before) views.focus()
  })
  addEventListener('pagehide', () => writing !== undefined && write())
  addEventListener('hashchange', () => {
    missing = []
    arrive()
  })

  fitToPhone()
  read()
  arrive()
}
