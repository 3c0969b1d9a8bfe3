/*
 * What runs in the reader's browser: the language, the filters of the list of evidence, and the address that holds both. No library, no request. These
 * files are one script in the page, in the order in which `page-files.ts` names them: what one exports every other sees.
 */

export const root = document.documentElement
export const languages = (root.dataset.languages ?? root.lang).split(' ')

/** The language that an address asks for, if the page has it. */
export function askedFor() {
  const asked = new URLSearchParams(location.search).get('lang') ?? ''
  return languages.includes(asked) ? asked : undefined
}

// Before anything is painted, so that nobody sees the other language or a list that is about to fold.
root.classList.add('js')
root.lang = askedFor() ?? root.lang

/** An address as people write it. @param {string} search */
export function tidy(search) {
  return search.replaceAll('%2F', '/')
}

/** The links that change what is asked for, not the place on the page. */
export function linksInside() {
  return /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href^="?"]'))
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no ${id}`)
  return found
}
