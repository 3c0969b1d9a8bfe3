/*
 * What runs in the reader's browser: the language, the filters of the list of evidence, and the address that holds both. No library, no request. These
 * files are one script in the page, in the order in which `page-files.ts` names them: what one exports every other sees.
 */

export const root = document.documentElement
export const languages = (root.dataset.languages ?? root.lang).split(' ')

/** The language that an address asks for, if the page has it. */
export function askedFor() {
  return amongOurs([new URLSearchParams(location.search).get('lang') ?? ''])
}

/** The first of some languages that the page has; of what a browser wishes, such as `en-GB`, its language is enough. @param {readonly string[]} wished */
function amongOurs(wished) {
  return wished.flatMap(tag => [tag, tag.split('-')[0] ?? '']).find(tag => languages.includes(tag))
}

// Before anything is painted, so that nobody sees the other language, a list that is about to fold, or views that are about to close. The first view is shown
// as soon as it is there, unless the address may ask for another one. An address says more than a browser's wish.
root.classList.add('js')
if (location.hash !== '' || [...new URLSearchParams(location.search).keys()].some(key => key !== 'lang'))
  root.classList.add('elsewhere')
root.lang = askedFor() ?? amongOurs(navigator.languages) ?? root.lang

/** An address as people write it. @param {string} search */
export function tidy(search) {
  return search.replaceAll('%2F', '/')
}

/** The id that a fragment names; as it stands where nobody can decode it. @param {string} hash */
export function idIn(hash) {
  const raw = hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** The links that change what is asked for, not the place on the page. */
export function linksInside() {
  return document.querySelectorAll('a[href^="?"]')
}

/** Where a link leads. What it says itself of that is no text where it stands in a drawing. @param {Element} link */
export function urlOf(link) {
  return new URL(link.getAttribute('href') ?? '', location.href)
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no ${id}`)
  return found
}
