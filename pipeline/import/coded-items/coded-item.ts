import { reading } from '../../../schema/reading.ts'
import { NONE } from '../../../schema/reserved.ts'
import type { Item } from './coded-export.ts'
import type { Told } from './told-of-items.ts'

/** The texts of an item that codes were given to, as passages, and the sheet of each who gave them. */
export interface CodedItem {
  passages: readonly { passage: string; text: string; where: string }[]
  /** By the letter of the coder, the rows of the sheet. */
  sheets: ReadonlyMap<string, readonly string[][]>
  /** Whether all give each passage the same codes. */
  agree: boolean
  /** How many codings of the item stand in a sheet. */
  coded: number
}

/**
 * One text is one passage, however many codes it has, in the order in which they are first met. What a coding has no word for is `not-seen`: nobody has read in
 * which state the condition is, nor what it does. The text is a quotation and stands as one.
 */
export function codedItem({ codings, item }: Item, { letters, codes }: Pick<Told, 'letters' | 'codes'>): CodedItem {
  const passages = new Map<string, { passage: string; text: string; where: string }>()
  const byCoder = new Map<string, Map<string, [string, string]>>()
  let coded = 0
  for (const { attribute, reviewer, texts } of codings) {
    const code = codes.get(attribute)?.code
    const letter = letters.get(reviewer)
    if (code === undefined || letter === undefined || texts.length === 0) continue
    coded++
    for (const { text, where } of texts) {
      const passage = passages.get(text) ?? {
        passage: `p${passages.size + 1}`,
        text: `“${text}”`,
        where: [`EPPI-Reviewer ${item}`, ...(where === '' ? [] : [where])].join(', '),
      }
      passages.set(text, passage)
      const rows = byCoder.get(letter) ?? new Map<string, [string, string]>()
      rows.set(`${passage.passage}/${code}`, [passage.passage, code])
      byCoder.set(letter, rows)
    }
  }
  const keys = [...byCoder.values()].map(rows => [...rows.keys()].sort().join())
  const all = [...passages.values()]
  return {
    passages: all,
    sheets: new Map([...byCoder].map(([letter, rows]) => [letter, sheetOf([...rows.values()], all)])),
    agree: new Set(keys).size <= 1,
    coded,
  }
}

/** A finished coder has a row for every passage. */
function sheetOf(given: readonly [string, string][], passages: readonly { passage: string }[]): string[][] {
  const columns = Object.keys(reading.shape)
  const values = columns.slice(2).map(() => 'not-seen')
  const nothing = columns.slice(2).map(() => '')
  return passages.flatMap(({ passage }) => {
    const codes = given
      .filter(([one]) => one === passage)
      .map(([, code]) => code)
      .sort()
    return codes.length === 0 ? [[passage, NONE, ...nothing]] : codes.map(code => [passage, code, ...values])
  })
}
