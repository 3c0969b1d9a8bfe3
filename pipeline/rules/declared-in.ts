import { PAGES, type PageName } from '../../schema/pages.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { typedKey } from '../../schema/typed-key.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Located } from '../review/located.ts'
import { notePath, pagePath, sheetPath } from '../review/paths.ts'
import { codesOf, type ReviewReconciled, sourcesOf } from '../review/review-under-way.ts'
import type { NameHere } from './names-in.ts'

/** A name where it is declared. One that `isGone` was, and may not be named any more. */
export interface Declared {
  name: string
  place: Place
  isGone?: boolean
}

/** Where the things of a kind are declared, and what adds one there. `undefined` where it cannot be read: then nobody can tell. */
export interface Declaration {
  names: (review: ReviewReconciled, here: NameHere) => Declared[] | undefined
  add: (review: ReviewReconciled, here: NameHere) => { act: string; path?: string }
  /** Each note declares its own. */
  inEachNote?: boolean
}

/** Entries under a heading of a page, by their names. */
export function inPage(page: PageName, list: string): Declaration {
  const { outline }: { outline: (typeof PAGES)[PageName]['outline'] } = PAGES[page]
  const part = outline.layout === 'parts' ? Object.entries(outline.parts).find(([key]) => key === list)?.[1] : undefined
  const id = part?.as === 'entries' ? part.of.id : undefined
  if (id === undefined) throw new Error(`${page} has no entries under ${list}`)
  return {
    names: review => {
      const found: Located<object> | undefined = review[page]
      const entries = new Map(Object.entries(found?.value ?? {})).get(list) as Record<string, string>[]
      return found && entries.map((entry, index) => ({ name: entry[id] ?? '', place: found.at(list, index, id) }))
    },
    add: review => ({ act: `declare it under ${typedKey(list)}`, path: pagePath(review, page) }),
  }
}

/** The languages in which the review is published. */
export const inLanguages: Declaration = {
  names: ({ protocol }) =>
    protocol?.value.review.languages.map((name, index) => ({ name, place: protocol.at('review', 'languages', index) })),
  add: review => ({ act: `name it under ${typedKey('languages')}`, path: pagePath(review, 'protocol') }),
}

/** Rows of a sheet above the studies. */
export function inSheet(sheet: 'searches' | 'screening'): Declaration {
  const [column] = SHEETS[sheet].key
  return {
    names: review => {
      if (!review.whole.has(sheet)) return undefined
      const rows: Located<Record<string, unknown>>[] = review[sheet]
      return rows.map(({ value, at }) => ({ name: String(value[column]), place: at(column) }))
    },
    add: review => ({ act: 'write its row', path: sheetPath(review, sheet) }),
  }
}

/** Every finding that stands as it was settled, where all coders' sheets can be read. */
export const inFindings: Declaration = {
  names: review => {
    const sources = sourcesOf(review)
    if (sources.some(({ whole }) => !whole)) return undefined
    return sources.flatMap(({ findings, record }) =>
      findings.map(({ finding_id }) => ({ name: finding_id, place: record.place })),
    )
  },
  add: () => ({ act: 'bring back the reading that was checked, or take the row out where it was given up' }),
}

/** The headings of a note, where all of it can be read. A passage that was withdrawn is gone. */
export function inNote(section: 'pages' | 'passages' | 'reports'): Declaration {
  return {
    names: (_, { source }) => {
      if (source === undefined || !source.noteIsWhole) return undefined
      return {
        pages: () => source.pages.map(({ value, at }) => ({ name: value.page, place: at('page') })),
        reports: () => source.reports.map(({ value, at }) => ({ name: value.report, place: at('report') })),
        passages: () =>
          source.passages.map(({ value, at }) => ({
            name: value.passage,
            place: at('passage'),
            isGone: value.withdrawn !== undefined,
          })),
      }[section]()
    },
    add: (_, { source }) => ({
      act: `write it under ${typedKey(section)}`,
      ...(source === undefined ? {} : { path: notePath(source) }),
    }),
    inEachNote: true,
  }
}

/** The schemes, themes or codes of the codebook. */
export function inCodebook(what: 'scheme' | 'theme' | 'code'): Declaration {
  return {
    names: review => {
      const { codebook } = review
      if (codebook === undefined) return undefined
      if (what === 'code') return codesOf(review).map(({ code, at }) => ({ name: code.code, place: at('code') }))
      return codebook.value.schemes.flatMap(({ scheme, themes }, s) =>
        what === 'scheme'
          ? [{ name: scheme, place: codebook.at('schemes', s, 'scheme') }]
          : themes.map(({ theme }, t) => ({ name: theme, place: codebook.at('schemes', s, 'themes', t, 'theme') })),
      )
    },
    add: review => ({ act: `write the ${what}`, path: pagePath(review, 'codebook') }),
  }
}
