import { distance } from 'fastest-levenshtein'
import { familyName, mainTitle, type Publication, titleWords, withoutMarks } from './publication.ts'

/** Two that are likely one publication, and by what. `second` comes after `first` in the list. */
export interface LikelyPair<T> {
  first: T
  second: T
  by: 'doi' | 'title'
}

/**
 * Those of a list that are likely a publication that stands before them in it; each once, with the first it is like. `mayBe` says which two are not to be
 * compared, because it is known what they are to each other.
 *
 * A DOI decides first: two that have one are one publication where it is the same and two where it is not. Without it the first author, the year and the title
 * do (see `isAlike`). Of 100,000 records not every two can be compared, so the list is sorted by title, by the title from its end, and by first author with
 * title, and each is compared with its neighbours in each order (sorted neighbourhood, Hernández & Stolfo 1995): whatever differs in one place stands beside
 * the other in one of them.
 */
export function likelyDuplicates<T extends Publication>(
  all: readonly T[],
  mayBe: (first: T, second: T) => boolean = () => true,
): LikelyPair<T>[] {
  const known = all.map((one, place) => ({ one, place, ...traitsOf(one) }))
  const found = new Map<number, LikelyPair<T> & { place: number }>()
  for (const [a, b, by] of candidates(known)) {
    const [first, second] = a.place < b.place ? [a, b] : [b, a]
    const before = found.get(second.place)
    const isNearer = before === undefined || first.place < before.place
    if (!isNearer || !mayBe(first.one, second.one) || (by === 'title' && !isAlike(first, second))) continue
    found.set(second.place, { first: first.one, second: second.one, by, place: first.place })
  }
  return [...found].sort(([a], [b]) => a - b).map(([, { first, second, by }]) => ({ first, second, by }))
}

/**
 * Whether the titles of two are one, but for case, signs, a subtitle and slips. What has no title is not said to have another. A supplement of abstracts and
 * the chapters of a book may have one DOI together.
 */
export function haveOneTitle(a: Publication, b: Publication): boolean {
  return a.title === undefined || b.title === undefined || a.title === b.title || isOneTitle(traitsOf(a), traitsOf(b))
}

/** What two are compared by. */
interface Traits {
  doi: string | undefined
  family: string | undefined
  year: number | undefined
  /** How many words the title has, and the title as it is printed. Which words is worked out when they are asked for, because few titles are nearly alike. */
  length: number
  printed: string
  /** The words as one text, also without a subtitle. */
  title: string
  main: string
  numbers: string
}

type Known<T> = Traits & { one: T; place: number }
type Candidate<T> = [Known<T>, Known<T>, 'doi' | 'title']

function traitsOf({ authors: [author] = [], year, title = '', doi }: Publication): Traits {
  const words = title === '' ? [] : wordsOf(title)
  const shorter = mainTitle(title)
  // Most titles have no subtitle, and are kept once.
  const main = shorter === title ? [] : titleWords(withoutMarks(shorter))
  const whole = words.join('')
  const family = author === undefined ? undefined : familyName(author)
  return {
    ...{ doi: doi?.toLowerCase(), family, year, length: words.length },
    printed: title,
    title: whole,
    main: main.length < 2 ? whole : main.join(''),
    // `Part I` and `Part II` are two publications, as are the reports of two years.
    numbers: words.filter(word => /^(\d+|[ivx]+)$/.test(word)).join(' '),
  }
}

function wordsOf(title: string): string[] {
  return titleWords(withoutMarks(title))
}

/** One after the other: there are twenty times as many as there are records. */
function* candidates<T>(known: readonly Known<T>[]): Generator<Candidate<T>> {
  yield* withOneDoi(known)
  yield* neighbours(known)
}

function withOneDoi<T>(known: readonly Known<T>[]): Candidate<T>[] {
  const firsts = new Map<string, Known<T>[]>()
  return known.flatMap(one => {
    if (one.doi === undefined) return []
    const before = firsts.get(one.doi) ?? []
    firsts.set(one.doi, before.length < NEIGHBOURS ? [...before, one] : before)
    return before.map((first): Candidate<T> => [first, one, 'doi'])
  })
}

const NEIGHBOURS = 8

function* neighbours<T>(known: readonly Known<T>[]): Generator<Candidate<T>> {
  const titled = known.filter(({ length }) => length > 0)
  const orders = [
    ({ title, family = '' }: Traits) => `${title} ${family}`,
    ({ title, family = '' }: Traits) => `${[...title].reverse().join('')} ${family}`,
    ({ title, family = '' }: Traits) => `${family} ${title}`,
  ]
  for (const keyOf of orders) {
    const keyed = titled.map(one => ({ one, key: keyOf(one) }))
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.one.place - b.one.place))
    for (const [index, { one }] of keyed.entries())
      for (const next of keyed.slice(index + 1, index + 1 + NEIGHBOURS)) yield [one, next.one, 'title']
  }
}

/** The words that a title needs where author or year of one of the two is not known: `Introduction` alone says nothing. */
const LEAST_WORDS = 3

/**
 * The share of the letters of the longer title that are the same in the other: ASySD (Hair et al. 2023, https://doi.org/10.1186/s12915-023-01686-z) asks for
 * more than 0.9 too. In 835 records of 20 real exports and screenings no two titles of one author or of an unknown one lie between 0.74, which are two
 * works, and 1, which are one.
 */
const LIKENESS = 0.9

/** Whether two without a DOI in common are likely one publication: one first author, years at most one apart (in print and online), and titles alike. */
function isAlike(a: Traits, b: Traits): boolean {
  const isOther = a.doi !== undefined && b.doi !== undefined && a.doi !== b.doi
  if (isOther || a.numbers !== b.numbers) return false
  if (a.family !== undefined && b.family !== undefined && a.family !== b.family) return false
  if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > 1) return false
  const isWhole = [a, b].every(({ family, year }) => family !== undefined && year !== undefined)
  if (!isWhole && Math.min(a.length, b.length) < LEAST_WORDS) return false
  return isOneTitle(a, b)
}

function isOneTitle(a: Traits, b: Traits): boolean {
  return a.title === b.title || a.main === b.title || b.main === a.title || isMisspelt(a, b)
}

/** Titles alike of which each word is in the other too, but for its spelling: `mothers` is no misspelling of `fathers`. */
function isMisspelt(a: Traits, b: Traits): boolean {
  const longer = Math.max(a.title.length, b.title.length)
  const allowed = longer * (1 - LIKENESS)
  if (Math.abs(a.title.length - b.title.length) > allowed || distance(a.title, b.title) > allowed) return false
  return isSpelt(a, b) && isSpelt(b, a)
}

/** A word of up to three letters may be left out, as `and` is for `&`, and two words may be written as one. */
function isSpelt({ printed }: Traits, other: Traits): boolean {
  const others = wordsOf(other.printed)
  return wordsOf(printed)
    .filter(word => word.length > 3 && !other.title.includes(word))
    .every(word => others.some(one => distance(word, one) <= 1))
}
