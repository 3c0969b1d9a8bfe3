import { PAGES, type PageName, pageNamed } from '../../schema/pages.ts'
import { PLACE_REPORTED, type ReportingRow } from '../../schema/reporting.ts'
import { fileOf, sheetNamed } from '../../schema/sheets.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { tables } from '../languages/en/tables.ts'
import { sheetPath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { type Found, listed, type Rule } from './rule.ts'

/** Whether what is written there answers the item no program can tell; that there is such a place it can. */
export const reportingIsFound: Rule = {
  id: 'reporting-is-found',
  meaning:
    'An item of a checklist that is answered, whole or in part, says where, and there is such a page, heading, sheet or table; one that is not answered names no place; and each that is not answered whole has a note.',
  reason: 'a checklist that leads nowhere says that something is reported which nobody can find.',
  repair: 'Name the place where it is said, or say openly that it is not.',
  example: {
    breaks: 'entreq-04,answered,protocol.md#criteria,, (the page has no such heading)',
    keeps: 'entreq-04,answered,protocol.md#eligibility,,',
  },
  check: review => {
    const files = filesRead(review)
    return review.reporting.flatMap(({ value, at }) => {
      const path = sheetPath(review, 'reporting')
      const fit = misfitOf(value)
      if (fit !== undefined) return [{ place: at(fit.column), what: fit.what, fix: `${fit.fix} in ${path}.` }]
      return (value.where ?? []).flatMap((place, index): Found[] => {
        const known = placesLike(review, files, place)
        if (known.includes(place) || isUnread(review, files, place)) return []
        const near = nearestIs(place, nearest(place, known))
        return [
          {
            place: at('where', index),
            what: `Unexpected place ${quoted(place)}, expected ${expectedOf(known)}${near}`,
            fix: `name a place that is there in ${path}, or write there what it is to say.`,
          },
        ]
      })
    })
  },
}

/** The files that the review's texts stand in, by their way from its folder. */
function filesRead({ texts, path }: ReviewUnderWay): ReadonlySet<string> {
  return new Set([...texts.files()].map(one => one.slice(path.length + 1)))
}

/** The places that there are. Of a page whose headings are its own entries only the whole is a place. */
function expectedOf(known: readonly string[]): string {
  if (known.length === 0) return 'the page alone, because its headings have no fixed names'
  return known.length > MOST_NAMED ? 'a published table' : `one of ${listed(known)}`
}
const MOST_NAMED = 20

function misfitOf({ answered, where, note }: ReportingRow) {
  const isAnswered = answered === 'answered' || answered === 'in-part'
  if (isAnswered && where === undefined)
    return {
      column: 'where',
      what: `Unexpected empty cell for \`${answered}\`, expected where it is said`,
      fix: 'name the place',
    }
  if (!isAnswered && where !== undefined)
    return {
      column: 'where',
      what: `Unexpected a place for \`${answered}\`, expected none`,
      fix: 'say `answered` or `in-part`, or say in the note what stands at that place and empty the cell',
    }
  if (answered !== 'answered' && note === '')
    return {
      column: 'note',
      what: `Unexpected empty note for \`${answered}\`, expected what is missing and why`,
      fix: 'write the note',
    }
  return undefined
}

/** The places that a place of this kind could be: the headings of its page, or all pages, sheets or tables. */
function placesLike(review: ReviewUnderWay, files: ReadonlySet<string>, place: string): string[] {
  const [, page, heading, , table] = PLACE_REPORTED.exec(place) ?? []
  if (table !== undefined) return tablesOf(review).map(name => `output/tables/${name}.csv`)
  const name = page === undefined ? undefined : pageNamed(page)
  if (heading !== undefined && name !== undefined) return headingsOf(review, name)
  if (place === 'output/report.md') return [place]
  return [...files].filter(
    path => path !== fileOf('reporting') && (pageNamed(path) ?? sheetNamed(path, 'review')) !== undefined,
  )
}

/** What a page holds that is there and could not be read, nobody can tell; nor which maps it declares, which are tables. */
function isUnread(review: ReviewUnderWay, files: ReadonlySet<string>, place: string): boolean {
  const [, page = '', heading, , table] = PLACE_REPORTED.exec(place) ?? []
  const name = table !== undefined ? 'analysis' : heading !== undefined ? pageNamed(page) : undefined
  return name !== undefined && review[name] === undefined && files.has(PAGES[name].file)
}

function tablesOf({ analysis }: ReviewUnderWay): string[] {
  return [...Object.keys(tables), ...(analysis?.value.gap_maps ?? []).map(({ map }) => `gap-map-${map}`)]
}

/** The headings of fixed names that a page has, as an address names them: `#what-is-counted`. */
function headingsOf(review: ReviewUnderWay, name: PageName): string[] {
  const { file, outline } = PAGES[name]
  const value: object | undefined = review[name]?.value
  if (outline.layout !== 'parts' || value === undefined) return []
  return Object.keys(outline.parts)
    .filter(key => Object.entries(value).some(([own, said]) => own === key && !isEmpty(said)))
    .map(key => `${file}#${typedKey(key).toLowerCase().replaceAll(' ', '-')}`)
}

function isEmpty(said: unknown): boolean {
  return said === undefined || (Array.isArray(said) && said.length === 0)
}
