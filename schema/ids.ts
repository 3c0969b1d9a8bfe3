import { form } from './text.ts'

/** The forms of names by which things are known. */

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const slug = form(SLUG, 'lower-case letters, digits and single hyphens')

/** The id of something that is declared elsewhere; `what` says of what. */
export function idOf(what: string) {
  return form(SLUG, what)
}

/** `author-year-word` of a study, `publisher-year-word` of a document; `nd` where no page prints a year. */
export const SOURCE_ID = /^[a-z0-9]+-(\d{4}|nd)-[a-z0-9]+(-[a-z0-9]+)*$/

export const sourceId = form(
  SOURCE_ID,
  'an id such as `example-2015-fear`, of a name, a year and a word in letters a-z, digits and hyphens',
)

export const CODE = /^[a-z]+\.[a-z]+$/

export const codeId = form(CODE, 'a code such as `theme.word`, of letters a-z and one point')

export const passageId = form(/^p[1-9]\d{0,3}$/, 'a passage such as `p1`')

export const pageId = form(/^s[1-9]\d{0,2}$/, 'a page such as `s1`')

export const reportId = form(/^r[1-9]\d?$/, 'a report such as `r1`')

export const coderLetter = form(/^[a-z]$/, 'the letter of a coder such as `a`, from a to z')
