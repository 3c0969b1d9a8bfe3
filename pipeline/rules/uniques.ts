import { isDeepStrictEqual } from 'node:util'
import { named } from '../../schema/expectation.ts'
import { NOTES, SOURCE_KINDS } from '../../schema/notes.ts'
import type { Entry, Outline } from '../../schema/outline.ts'
import { PAGE_NAMES, PAGES } from '../../schema/pages.ts'
import { keptIn, SHEETS, type SheetName, type Stand } from '../../schema/sheets.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { At, Located } from '../review/located.ts'
import { notePath, pagePath, sourcePath } from '../review/paths.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { roundOfRuling, supersededIn } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { Rule } from './rule.ts'
import { type OnceOnly, type Unique, uniqueRule } from './unique-rule.ts'

/** What may stand once. */
const UNIQUES: readonly Unique[] = [
  {
    id: 'code-once-per-passage',
    meaning: 'A coder gives a code to a passage once; no sheet has two rows with one key.',
    reason: 'two rows for one thing would be counted twice, or say two things of which one is lost.',
    repair: 'Bring two rows together in one. A passage that says two things about one code is two passages.',
    example: {
      breaks: 'p1,house.noise,present,… and again p1,house.noise,absent,…',
      keeps: 'p1,house.noise,present,…',
    },
    things: review => [
      ...rowsIn(review, 'review'),
      ...sourcesOf(review).flatMap(source => [
        ...source.sheets.flatMap(sheet => rowsOf('coding', [...sheet.readings, ...sheet.nothing])),
        ...rulingsOf(source, supersededIn(review)),
        ...rowsIn(source, source.kind),
      ]),
    ],
    fix: rowsTogether,
  },
  {
    id: 'entry-once',
    meaning:
      'No two entries of a page have one name: each code, theme, scheme, coder, quota, reason, claim and the like stands once.',
    reason: 'two entries of one name cannot be told apart where they are named, and each would be counted as both.',
    repair: 'Give one of them another name, or bring together what stands under both.',
    example: { breaks: '### house.noise twice in the codebook', keeps: '### house.noise and ### house.smell' },
    things: review =>
      PAGE_NAMES.flatMap(page => {
        const found: Located<unknown> | undefined = review[page]
        return found === undefined ? [] : entriesIn(PAGES[page].outline, found, page)
      }),
    fix: ({ place }) => `give it another name in ${place.path}, or bring together under one what stands under both.`,
  },
  {
    id: 'label-once',
    meaning: 'No two codes of a scheme have the same label in one language, whatever the case of its letters.',
    reason: 'two codes with one name cannot be told apart in any table or chart.',
    repair: 'Give one of them another label.',
    example: { breaks: 'two codes with `- En: Trust`', keeps: '`- En: Trust` and `- En: Trust in the service`' },
    things: review =>
      codesOf(review).flatMap(({ code, scheme, at }) =>
        Object.entries(code.labels).map(([tag, label]) => ({
          key: [scheme, tag, label.toLowerCase()],
          thing: 'label',
          name: label,
          place: at('labels', tag),
          // A code that stands twice is told as that.
          owner: code.code,
        })),
      ),
    fix: (_, review) => `give one of the two codes another label in ${pagePath(review, 'codebook')}.`,
  },
  {
    id: 'source-id-once',
    meaning: 'No document has the id of a study.',
    reason: 'passages and findings are cited by the id of their source, and two of one id cannot be told apart.',
    repair: 'Rename one of the folders.',
    example: {
      breaks: 'studies/example-2015-fear/ and documents/example-2015-fear/',
      keeps: 'studies/example-2015-fear/ and documents/publisher-2015-fear/',
    },
    things: ({ folders, path }) =>
      SOURCE_KINDS.flatMap(kind =>
        folders[NOTES[kind].folder].map(id => {
          const place = wholeFile(notePath({ path: sourcePath({ path }, kind, id) }))
          return { key: [id], thing: 'source with the id', name: id, place }
        }),
      ),
    fix: ({ place }) => `rename the folder of ${place.path} or that of the first.`,
  },
  {
    id: 'country-once',
    meaning: 'No country stands in two regions of the protocol.',
    reason: 'a study from a country of two regions would be counted in both.',
    repair: 'Leave the country in one of the regions.',
    example: { breaks: '- Countries: DE; FR and, in another region, - Countries: FR', keeps: '- Countries: DE; FR' },
    things: ({ protocol }) =>
      (protocol?.value.regions ?? []).flatMap(({ countries }, r) =>
        countries.flatMap((country, c) => {
          const place = protocol?.at('regions', r, 'countries', c)
          return place === undefined ? [] : [{ key: [country], thing: 'country', name: country, place }]
        }),
      ),
    fix: ({ place }) => `leave it in one of the regions in ${place.path}.`,
  },
]

export const uniques: readonly Rule[] = UNIQUES.map(uniqueRule)

/** What is wrong with two rows of a sheet, so that what they say together is not known. */
export const rowsOnce: readonly Rule[] = uniques.filter(({ id }) => id === 'code-once-per-passage')

function rowsIn(holder: object, where: Stand): OnceOnly[] {
  const sheets: Partial<Record<SheetName, readonly Located<unknown>[]>> = holder
  return keptIn(where).flatMap((name: SheetName) => rowsOf(name, sheets[name] ?? []))
}

/** Of two rows that hold the same one is enough; of others nobody but a reader can tell what is to count. */
function rowsTogether({ place, row }: OnceOnly, _: ReviewUnderWay, first: OnceOnly): string {
  const { path } = place
  if (row === undefined || isDeepStrictEqual(row.value, first.row?.value))
    return `keep one of the two rows in ${path}, which hold the same.`
  const key = named(SHEETS[row.sheet].key)
  const apart =
    row.sheet === 'coding' ? '; where the passage says two things, give the second a passage of its own' : ''
  return `correct ${key} in one of the rows in ${path}, or write in one row what is to count of both${apart}.`
}

/** Rows by the file they stand in and their key. */
function rowsOf(sheet: SheetName, rows: readonly Located<unknown>[]): OnceOnly[] {
  const columns: readonly string[] = SHEETS[sheet].key
  return rows.map(({ value, place, at }) => {
    const key = columns.map(column => String(Object(value)[column]))
    const last = at(columns.at(-1) ?? '')
    return { key: [place.path, ...key], thing: 'row for', name: key.join(' '), place: last, row: { sheet, value } }
  })
}

/** Rulings by the dispute they settle: whoever decides it, it is settled once, and what coders of an earlier round differ on is another. */
function rulingsOf({ rulings, record }: SourceUnderReview, superseded: ReadonlySet<string> | undefined): OnceOnly[] {
  if (superseded === undefined) return []
  return rulings.map(({ value, place, at }) => ({
    key: [place.path, value.passage, value.code, roundOfRuling(value.coder, record.value.coded_by, superseded)],
    thing: 'row for',
    name: `${value.passage} ${value.code}`,
    place: at('code'),
    row: { sheet: 'rulings', value },
  }))
}

/** The entries of a page, by the list they stand in. Dates are no names: two things may be decided on one day. */
function entriesIn(outline: Outline, { value, at }: Located<unknown>, page: string): OnceOnly[] {
  if (outline.layout !== 'parts') return entriesUnder(outline.key, outline.of, value, at, page)
  return Object.entries(outline.parts).flatMap(([key, part]) =>
    part.as === 'entries' ? entriesUnder(key, part.of, value, at, page) : [],
  )
}

function entriesUnder(list: string, entry: Entry, holder: unknown, at: At, page: string): OnceOnly[] {
  const { id, text, inner } = entry
  if (id === undefined || text?.as === 'prose') return []
  const entries: readonly unknown[] = Object(holder)[list] ?? []
  const thing = typedKey(id.replace(/_id$/, '')).toLowerCase()
  return entries.flatMap((one, index) => {
    const here: At = (...path) => at(list, index, ...path)
    const name = String(Object(one)[id])
    return [
      { key: [page, list, name], thing, name, place: here(id) },
      // Two fields of the form may have a word in common; a code stands once in the whole codebook.
      ...(inner === undefined
        ? []
        : entriesUnder(inner.key, inner.of, one, here, inner.key === 'words' ? `${page} ${name}` : page)),
    ]
  })
}
