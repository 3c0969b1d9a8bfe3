import { byId, tidy } from './address.js'
import { evidenceList } from './evidence-list.js'
import { languageChoice } from './language.js'
import { rolesOfTables } from './stacked-rows.js'

/*
 * From the address to what is seen, and back. The address is written a moment after the rows are there, because a browser then looks at every link of the
 * page again. A link that begins with `?` changes the address and the filters; without this script it leads to the whole list.
 */

document.addEventListener('DOMContentLoaded', start)

function start() {
  const language = languageChoice(() => {
    evidence.filter()
    writeSoon()
  })
  const evidence = evidenceList(writeSoon)
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing

  function read() {
    language.read()
    evidence.read(new URLSearchParams(location.search))
  }

  function write() {
    clearTimeout(writing)
    writing = undefined
    const query = new URLSearchParams()
    language.write(query)
    evidence.write(query)
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
    evidence.reveal(target)
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    target.scrollIntoView()
  }

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

  rolesOfTables()
  read()
  arrive()
}
