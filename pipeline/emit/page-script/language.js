import { askedFor, languages, linksInside, root, tidy, urlOf } from './address.js'

/** The choice of language. @param {() => void} changed */
export function languageChoice(changed) {
  const switches = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name=lang]'))]

  /** The language that is chosen, for what is no text of the page: its title and the addresses of its links. */
  function speak() {
    root.lang = switches.find(one => one.checked)?.value ?? root.lang
    for (const one of document.querySelectorAll('title'))
      one.textContent = one.getAttribute(`data-${root.lang}`) ?? one.textContent
    for (const link of linksInside()) {
      const url = urlOf(link)
      write(url.searchParams)
      link.setAttribute('href', tidy(url.search) + url.hash)
    }
  }

  /** Returns the language that an address asks for and the page does not have. */
  function read() {
    const asked = new URLSearchParams(location.search).get('lang') ?? ''
    const language = askedFor() ?? root.lang
    for (const one of switches) one.checked = one.value === language
    speak()
    return asked === '' || askedFor() !== undefined ? [] : [asked]
  }

  /** Every address that is written names the language, so that whoever gets it reads what was sent. @param {URLSearchParams} query */
  function write(query) {
    if (languages.length > 1) query.set('lang', root.lang)
  }

  for (const one of switches)
    one.addEventListener('change', () => {
      speak()
      changed()
    })
  return { read, write }
}
