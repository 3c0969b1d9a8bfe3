import { isMissing } from '../../../schema/missing.ts'
import { reading, VALUE_NAMES } from '../../../schema/reading.ts'
import { NONE } from '../../../schema/reserved.ts'
import type { Item, MarkedText } from './coded-export.ts'
import { markOf } from './item-tool.ts'
import type { Told } from './told-of-items.ts'

/** A text of an item as a note has it. */
export interface CodedPassage {
  passage: string
  text: string
  where: string
  translations: Readonly<Record<string, string>>
  isQuoted: boolean
}

/** The texts of an item that codes were given to, as passages, and the sheet of each who gave them. */
export interface CodedItem {
  passages: readonly CodedPassage[]
  /** By the letter of the coder, the rows of the sheet. */
  sheets: ReadonlyMap<string, readonly string[][]>
  /** Whether all read each passage alike. */
  agree: boolean
  /** How many codings of the item stand in a sheet. */
  coded: number
}

type ByColumn = Readonly<Record<string, string>>

/**
 * One text is one passage, however many codes it has, in the order in which they are first met. What a coding has no word for is `not-seen`: nobody has read in
 * which state the condition is, nor what it does. The text is a quotation and stands as one, but where it is a passage of another review.
 */
export function codedItem(
  item: Item,
  told: Pick<Told, 'tool' | 'letters' | 'codes' | 'people' | 'languages'>,
): CodedItem {
  const { codings, ofReview = { passages: [], readers: [] } } = item
  const passages = new Map<string, CodedPassage>()
  const passageOf = (marked: MarkedText): CodedPassage => {
    const found =
      passages.get(marked.text) ?? passageFrom(marked, passages.size + 1, markOf(told.tool, item.item), told.languages)
    passages.set(marked.text, found)
    return found
  }
  for (const marked of ofReview.passages) passageOf(marked)
  const byCoder = new Map<string, Map<string, string[]>>(
    ofReview.readers.flatMap(reader =>
      told.letters.get(reader) === undefined ? [] : [[told.letters.get(reader) as string, new Map()] as const],
    ),
  )
  let coded = 0
  for (const { attribute, reviewer, texts, said = {} } of codings) {
    const code = attribute === undefined ? NONE : told.codes.get(attribute)?.code
    const letter = told.letters.get(reviewer)
    if (code === undefined || letter === undefined || texts.length === 0) continue
    if (code !== NONE) coded++
    const rows = byCoder.get(letter) ?? new Map<string, string[]>()
    byCoder.set(letter, rows)
    for (const { passage } of texts.map(passageOf))
      if (code !== NONE) rows.set(`${passage}/${code}`, [passage, code, ...valuesIn(said, told.people)])
  }
  const keys = [...byCoder.values()].map(rows =>
    [...rows.values()]
      .map(row => row.join())
      .sort()
      .join(),
  )
  const all = [...passages.values()]
  return {
    passages: all,
    sheets: new Map([...byCoder].map(([letter, rows]) => [letter, sheetOf([...rows.values()], all)])),
    agree: new Set(keys).size <= 1,
    coded,
  }
}

function passageFrom(
  { text, where, ofReview }: MarkedText,
  number: number,
  mark: string,
  languages: readonly string[],
): CodedPassage {
  const passage = `p${number}`
  if (ofReview !== undefined) {
    const translations = Object.entries(ofReview.translations).filter(([tag]) => languages.includes(tag))
    return { passage, text, where, translations: Object.fromEntries(translations), isQuoted: false }
  }
  return {
    passage,
    text: `“${text}”`,
    where: ['s1', mark, ...(where === '' ? [] : [where])].join(', '),
    translations: {},
    isQuoted: true,
  }
}

/** The words that are words of their column, of people those whom the review has; in place of any other `not-seen`. */
function valuesIn(said: ByColumn, people: ReadonlySet<string>): string[] {
  return VALUE_NAMES.map(name => {
    const text = said[name] ?? ''
    const { success, data } = reading.shape[name].safeParse(text)
    const isKnown = success && (!Array.isArray(data) || data.every(one => people.has(one) || isMissing(one)))
    return isKnown ? text : 'not-seen'
  })
}

/** A finished coder has a row for every passage. */
function sheetOf(given: readonly string[][], passages: readonly CodedPassage[]): string[][] {
  const nothing = VALUE_NAMES.map(() => '')
  return passages.flatMap(({ passage }) => {
    const rows = given.filter(([one]) => one === passage).sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1))
    return rows.length === 0 ? [[passage, NONE, ...nothing]] : rows
  })
}
