import { titleWords } from '../../review/publication.ts'

/** Words that a family name may begin with, or go on with. */
const PARTICLE = String.raw`(?:van|von|vom|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|ten|ter|zu|bin|ibn|ur|st\.?)`
const FAMILY = new RegExp(String.raw`^(?:${PARTICLE} )*\S+(?: (?:${PARTICLE} )+\S+)*(?= )|^\S+`, 'i')

/**
 * The names of an export, which have the family name first and no comma behind it, with that comma. How many words the family name of the first has is told by
 * the short title (`Bendezu Quispe (2020)`); of the others it is taken to be one word, with the particles before and behind it and what these begin.
 */
export function familyFirst(authors: string, shortTitle: string): string {
  const [, known = ''] = /^(.*?)(?: \((?:\d{4}|n\.?d\.?)[^)]*\))?$/.exec(shortTitle.trim()) ?? []
  return authors
    .split(';')
    .map((author, index) => withComma(author.trim().replace(/\s+/g, ' '), index === 0 ? known.trim() : ''))
    .filter(author => author !== '')
    .join('; ')
}

function withComma(author: string, known: string): string {
  if (author.includes(',')) return author
  const isKnown =
    known !== '' && /^(?: |$)/.test(author.slice(known.length)) && isSame(author.slice(0, known.length), known)
  const family = isKnown ? author.slice(0, known.length) : (FAMILY.exec(author)?.[0] ?? '')
  const given = author.slice(family.length).trim()
  return given === '' ? author : `${family}, ${given}`
}

function isSame(a: string, b: string): boolean {
  return titleWords(a).join(' ') === titleWords(b).join(' ')
}
