import { isMissing, MISSING } from '../../../schema/missing.ts'
import type { Review } from '../../../schema/settled.ts'
import { ITEM_SIGN, READ_OF_CODE } from '../../../schema/table-map.ts'
import { STATE, UNIT } from '../../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../../schema/word-list.ts'
import { type Answers, answerIn, answersOf } from './answer-in.ts'
import { fieldNamed, plainName } from './column-names.ts'
import { isTick } from './is-tick.ts'

/** What a map says of a column. A text that begins with `?` asks. */
export interface GuessedColumn {
  column: string
  as: string
  label?: string
  between?: string
  by?: string
  unit?: string
  cells?: { cell: string; is: string }[]
}

/** So many different words are a list; a longer answer than this is a text. */
const MOST_WORDS = 12
const LONGEST_WORD = 60
const MOST_PARTS = 6
/** A text that stands in so many cells is no answer in somebody's own words. */
const OFTEN = 4

/**
 * What a column is here, by its name, and where that says nothing by what stands in it. What nobody but a reader of the table can know is asked: whether a list
 * of words is a field of the form or codes, and whether a text answers a question or is what the study says.
 */
export function guessColumn(
  column: string,
  cells: readonly string[],
  review: Review,
  coder: { label: string; by: string } | undefined,
): GuessedColumn {
  const { form, codebook } = review
  const label = coder?.label ?? column
  const beside = coder === undefined ? { column } : { column, by: coder.by }
  const between = signIn(cells)
  const parted = between === undefined ? {} : { between }
  const own = form.find(one => [one.field, ...Object.values(one.labels)].map(plainName).includes(plainName(label)))
  if (own !== undefined) return { ...beside, as: own.kind, label: own.field, ...(own.kind === 'words' ? parted : {}) }
  const code = codebook.schemes
    .flatMap(({ themes }) => themes.flatMap(({ codes }) => codes))
    .find(one => [one.code, ...Object.values(one.labels)].map(plainName).includes(plainName(label)))
  if (code !== undefined) return { ...beside, as: 'code', label: code.code }
  const field = fieldNamed(label)
  if (field === 'total') return { ...beside, as: field, unit: `? What is counted? (${wordsOf(UNIT).join(' | ')})` }
  if (field !== undefined) {
    const isList = LISTS.includes(field)
    const items = isList && between !== undefined ? cells.flatMap(cell => cell.split(between)) : cells
    return {
      ...{ ...beside, as: field, ...(isList ? parted : {}) },
      ...askedOf(
        items.map(item => item.trim()),
        answersOf(field, review),
      ),
    }
  }
  return { ...beside, ...guessByCells(cells, between), label }
}

const LISTS = ['authors', 'setting_countries', 'data_collection', 'about', 'codes']

/** What no list has a word for is asked, once for the whole column. */
function askedOf(items: readonly string[], answers: Answers): Pick<GuessedColumn, 'cells'> {
  const unknown = [...new Set(items)].filter(item => item !== '' && answerIn(item, answers) === undefined)
  const words =
    answers instanceof Map
      ? [...new Set(answers.values()), ...MISSING].join(' | ')
      : `a code of two letters | ${MISSING.join(' | ')}`
  const cells = unknown.map(cell => ({ cell, is: `? What is it here? (${words})` }))
  return cells.length === 0 ? {} : { cells }
}

function guessByCells(cells: readonly string[], between: string | undefined): Pick<GuessedColumn, 'as' | 'between'> {
  const all = [...new Set(cells)]
  if (all.length === 0) return { as: 'leave' }
  if (all.every(cell => isWordOf(STATE, cell) || isMissing(cell) || isTick(cell))) return { as: 'code' }
  if (all.every(cell => /^[-+]?\d[\d., ]*$/.test(cell) || isMissing(cell))) return { as: 'number' }
  const items = cells.flatMap(cell => (between === undefined ? [cell] : cell.split(between))).map(item => item.trim())
  const different = new Set(items)
  const areShort = [...different].every(
    item => item.length <= LONGEST_WORD && item.split(/\s+/).length <= MOST_PARTS && !/^\W|[.!?]$/.test(item),
  )
  const areFew = areShort && different.size <= (between === undefined ? MOST_WORDS : 2 * MOST_WORDS)
  if (areFew || different.size * OFTEN <= items.length)
    return between === undefined
      ? {
          as: `? Is it a field of the form, a code, or what is read of one? (word | text | code | codes | ${wordsOf(READ_OF_CODE).join(' | ')} | leave)`,
        }
      : { as: '? Are these words of a field of the form, or codes? (words | codes | leave)', between }
  if (areShort) return { as: 'text' }
  return { as: '? Does it answer a question, or is it what the study says? (text | passage | codes | leave)' }
}

/** The sign that parts items in most of the cells that have one. */
function signIn(cells: readonly string[]): string | undefined {
  const n = (sign: string) => cells.filter(cell => cell.includes(sign)).length
  const signs = wordsOf(ITEM_SIGN).filter(sign => (sign === ';' || sign === '|') && n(sign) > 0)
  return signs.sort((a, b) => n(b) - n(a))[0]
}
