import type { z } from 'zod'
import { DAY_FORMS } from '../../schema/days-elsewhere.ts'
import { type Expectation, optionsOf } from '../../schema/expectation.ts'
import { isLostText } from '../../schema/lost-in-spreadsheet.ts'
import { BETWEEN_ITEMS } from '../../schema/text.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { type WordList, wordsOf } from '../../schema/word-list.ts'
import { inAscii } from '../diagnostics/look-alike.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** A text that its reader refuses, and what that expects. */
interface Refused {
  text: string
  reader: z.ZodType | undefined
  expectation: Expectation
  /** How items of a list are parted where the text stands. */
  separator: '; ' | ';'
}

/**
 * What was meant by a text that is refused: the other form of it that its reader takes, so that typing it surely mends the place; else the nearest word
 * of a closed list. Nothing is guessed of what it says: a form differs in blanks, case, dashes, what joins or parts its words, and letters that look alike
 * only, and where `1,234` or `9.000` may be two numbers both are given, for somebody to look up which.
 */
export function valuesMeant({ text, reader, expectation, separator }: Refused): readonly string[] {
  const takes = (form: string) => reader?.safeParse(form).success === true
  // An item of a list is right alone and refused because it stands there twice.
  if (takes(text) || isLostText(text)) return []
  const tidy = inAscii(unquoted(text.trim().replace(/\s+/g, ' ')).replace(/[‐‑‒–—−]/g, '-'))
  const otherForms = takes('two words') ? OTHER_FORMS : [...OTHER_FORMS, ...JOINED]
  const spellings = [tidy, tidy.toLowerCase()]
  const spelt = spellings.find(takes)
  if (spelt !== undefined) return [spelt]
  for (const one of spellings) {
    const forms = new Set(otherForms.map(form => form(one, separator)).filter(takes))
    if (forms.size > 0) return [...forms]
  }
  if (WORDS.has(text)) return []
  const near = nearest(text, optionsOf(expectation))
  return near === undefined || near === text ? [] : [near]
}

const OTHER_FORMS: readonly ((text: string, separator: string) => string)[] = [
  // A list as it is written elsewhere.
  (text, separator) => text.replace(BETWEEN_ITEMS, separator),
  // A day as it is written elsewhere, by either of its readings: where both are days, none is meant more than the other.
  ...DAY_FORMS,
  // The thousands of a number.
  text => text.replace(/(?<=\d)[.,'’ ](?=\d{3}(?!\d))/g, ''),
  text => text.replace(/(?<=\d),(?=\d)/g, '.'),
  // A whole number as a spreadsheet writes it. Where it has fewer digits than its power asks for, the others may have been rounded away.
  text => text.replace(/(?<=^\d+)[.,]0+$/, ''),
  text =>
    text.replace(/^(\d)(?:[.,](\d+))?e\+?(\d+)$/, (short, first, more = '', power) =>
      more.length === Number(power) ? first + more : short,
    ),
  // What an address holds of signs that no address may hold.
  text =>
    /^https?:/i.test(text)
      ? text.replace(/[<>" ]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      : text,
]

/** Every word of a closed list. One that is typed where it does not belong is no slip of the pen: `excluded` is not meant to be `included`. */
const WORDS: ReadonlySet<string> = new Set(Object.values(VOCABULARY).flatMap(list => wordsOf<WordList>(list)))

/** The words of a name as they are joined elsewhere. */
const JOINED = ['-', '_'].map(
  sign => (text: string) => (/^[a-z][a-z0-9]*([ _-][a-z0-9]+)+$/.test(text) ? text.replace(/[ _-]/g, sign) : text),
)

/** A text without quotes around it. */
function unquoted(text: string): string {
  return text.replace(/^["“„«»'‘](.+)["”“»«'’]$/, '$1')
}
