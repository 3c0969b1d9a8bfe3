import { byId } from './address.js'

/** Says what an address asks for that the page does not have, beside two ways on; nothing where it has it all. @param {readonly string[]} missing */
export function tellMissing(missing) {
  for (const place of document.querySelectorAll('[data-missing]')) place.textContent = missing.join(', ')
  byId('missing').hidden = missing.length === 0
}
