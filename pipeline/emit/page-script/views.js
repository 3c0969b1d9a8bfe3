import { byId, idIn, root } from './address.js'

/*
 * The views of the page. One is open; in the closed ones the browser's own search still finds what it looks for (`until-found`), and the view that holds it
 * is opened.
 */

/** @param {() => void} found called when a search of the browser has opened another view */
export function viewChoice(found) {
  const views = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.view'))]
  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.views a'))]
  const names = views.map(view => view.id.replace('view-', ''))
  const list = nameAround(byId('evidence'))
  let opened = ''

  /**
   * The view that an address opens: the one that holds what it points at, or that it names, or whose list it filters; the first where it says nothing. Returns
   * the name of one that is not there.
   */
  function read() {
    const query = new URLSearchParams(location.search)
    const asked = query.get('view') ?? ''
    open(holding(location.hash) ?? (names.includes(asked) ? asked : impliedBy(query)))
    return asked === '' || names.includes(asked) ? [] : [asked]
  }

  /** The view is named where the rest of the address would open another one. @param {URLSearchParams} query */
  function write(query) {
    if (opened !== impliedBy(query)) query.set('view', opened)
  }

  /** What is asked for besides a language and a view is asked of the list. @param {URLSearchParams} query */
  function impliedBy(query) {
    return [...query.keys()].some(key => key !== 'lang' && key !== 'view') ? list : (names[0] ?? '')
  }

  /** @param {string} name */
  function open(name) {
    opened = name
    root.dataset.view = name
    for (const [index, view] of views.entries()) {
      if (names[index] === name) view.removeAttribute('hidden')
      else view.setAttribute('hidden', 'until-found')
      const link = links[index]
      if (names[index] === name) link?.setAttribute('aria-current', 'page')
      else link?.removeAttribute('aria-current')
    }
  }

  /** The name of the view that holds what a fragment points at. @param {string} hash */
  function holding(hash) {
    const target = document.getElementById(idIn(hash))
    return target === null ? undefined : nameAround(target) || undefined
  }

  /** @param {Element} element */
  function nameAround(element) {
    return element.closest('.view')?.id.replace('view-', '') ?? ''
  }

  /** Leads the focus to the heading of the open view, from which reading goes on. */
  function focus() {
    byId(`view-${opened}-title`).focus({ preventScroll: true })
  }

  /** The view that a link of the navigation leads to. @param {Element} link */
  function ledTo(link) {
    return names[links.indexOf(/** @type {HTMLAnchorElement} */ (link))]
  }

  for (const view of views)
    view.addEventListener('beforematch', () => {
      open(nameAround(view))
      found()
    })
  // Printing everything opens every view for as long as the paper takes.
  byId('print-all').addEventListener('click', () => {
    for (const view of views) view.removeAttribute('hidden')
    window.print()
  })
  addEventListener('afterprint', () => open(opened))
  byId('print-all').hidden = false
  for (const [index, link] of links.entries()) link.setAttribute('href', `?view=${names[index]}`)

  return { read, write, open, holding, focus, ledTo, opened: () => opened }
}
