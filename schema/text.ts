import { z } from 'zod'
import { EXPECTATION, type Expectation, expectationOf, expecting, named } from './expectation.ts'
import { isLostText } from './lost-in-spreadsheet.ts'
import { isMissing, MISSING_WORD } from './missing.ts'
import { missing } from './missing-value.ts'
import { isWordOf, type WordList, wordsOf } from './word-list.ts'

/**
 * Readers from the text of a cell or bullet to a value.
 *
 * Text stays text until one of these reads it. Each one writes down what it expects, and closed lists also their words, because the report says
 * "Unexpected X, expected Y; nearest is Z". The output side is a plain zod type, so types and JSON Schemas follow from it.
 */

/** A reader from text to a value of type `T`. */
export type TextReader<T extends z.ZodType = z.ZodType> = z.ZodPipe<z.ZodType<unknown, string>, T>

/**
 * Reads text with `parse`; `undefined` means that the text is not of the expected form. What is expected in place of this very text `inPlaceOf` may say more
 * closely.
 */
export function textOf<T extends z.ZodType>(
  output: T,
  expectation: Expectation,
  parse: (text: string) => z.input<T> | undefined,
  inPlaceOf: (text: string) => Expectation | undefined = () => undefined,
): TextReader<T> {
  const reader: z.ZodType = z
    .string()
    .transform((text, context): unknown => {
      const value = parse(text)
      if (value !== undefined) return value
      context.addIssue({ code: 'custom', params: { [EXPECTATION]: inPlaceOf(text) ?? lostOr(expectation, text) } })
      return z.NEVER
    })
    .pipe(output as unknown as z.ZodType<unknown, unknown>)
  return expecting(reader, expectation) as unknown as TextReader<T>
}

/** What parts the items of a list elsewhere. */
export const BETWEEN_ITEMS = / *(?:[,/&]| and | og ) */g

/** Where a spreadsheet wrote over a text, nothing tells what it was. */
function lostOr(expectation: Expectation, text: string): Expectation {
  if (!isLostText(text)) return expectation
  const lost = { expected: 'what stood here before a spreadsheet lost it; look it up again' }
  return expectation.orMissing ? { ...lost, orMissing: true } : lost
}

/** Text of at least one character. */
export const words = textOf(z.string().min(1), { expected: 'some text' }, someText)

/** The same, where a source may not tell. Any text is read; that a missing word will do is what a message and a draft say. */
export const textOrMissing = textOf(z.string().min(1), { expected: 'some text', orMissing: true }, someText)

/** Any text, where it can be said what belongs there. Whether it is right a rule tells, or a reader of the page. */
export function textSuchAs(expected: string) {
  return textOf(z.string().min(1), { expected }, someText)
}

/** Text, or nothing at all. What a spreadsheet wrote over a text is neither. */
export const wordsOrNothing = textOf(z.string(), { expected: 'some text', orEmpty: true }, text =>
  isLostText(text) ? undefined : text,
)

/** A reason that tells somebody something: a dash, a missing word or a word for later is none. Words are of two letters or more; some scripts do not part them. */
export const reasonInWords = textOf(
  z.string().min(1),
  { expected: 'a reason in words, two of them or ten characters at least' },
  text => (!isMissing(text) && /\p{L}{2,}\P{L}*\s\P{L}*\p{L}{2,}|(?=.*\p{L}{2}).{10,}/u.test(text) ? text : undefined),
)

/** One word of a closed list. */
export function wordOf<L extends WordList>(list: L) {
  return oneOf(list, { expected: listed(list), words: list })
}

/** One word of a closed list, or a missing word. */
export function wordOrMissing<L extends WordList>(list: L) {
  return oneOf({ ...list, ...MISSING_WORD }, { expected: listed(list), words: list, orMissing: true })
}

function oneOf<L extends WordList>(list: L, expectation: Expectation) {
  return textOf(z.enum(wordsOf(list)), expectation, text => (isWordOf(list, text) ? text : undefined))
}

/** Text of a given form. */
export function form(pattern: RegExp, expected: string, inPlaceOf?: (text: string) => Expectation | undefined) {
  return textOf(z.string().regex(pattern), { expected }, text => (pattern.test(text) ? text : undefined), inPlaceOf)
}

/** Text of a given form, or a missing word. */
export function formOrMissing(pattern: RegExp, expected: string) {
  return textOf(z.string(), { expected, orMissing: true }, text =>
    isMissing(text) || pattern.test(text) ? text : undefined,
  )
}

/** What is expected in place of a number that is right but for having more digits than can be counted. */
export function withinDigits(most: number, closer: Expectation): (text: string) => Expectation | undefined {
  const longer = new RegExp(`\\d{${most + 1}}`)
  return text => (longer.test(text) ? closer : undefined)
}

const WHOLE = /^(0|[1-9]\d{0,8})$/
const WHOLE_WITHIN: Expectation = { expected: 'a whole number of at most 9 digits' }

/** A whole number from 0, written without separators. */
export const whole = textOf(
  z.int().min(0).max(999_999_999),
  { expected: 'a whole number such as 12' },
  readWhole,
  withinDigits(9, WHOLE_WITHIN),
)

/** A whole number or a missing word. */
export const wholeOrMissing = textOf(
  z.union([z.int().min(0).max(999_999_999), missing]),
  { expected: 'a whole number such as 12', orMissing: true },
  text => (isMissing(text) ? text : readWhole(text)),
  withinDigits(9, { ...WHOLE_WITHIN, orMissing: true }),
)

const NUMBER = /^-?(0|[1-9]\d{0,8})(\.\d{1,6})?$/

/** A number, with a point before its decimals and nothing between its thousands, or a missing word. */
export const numberOrMissing = textOf(
  z.union([z.number(), missing]),
  { expected: 'a number such as 12 or 0.5', orMissing: true },
  text => (isMissing(text) ? text : NUMBER.test(text) ? Number(text) : undefined),
  withinDigits(9, { expected: 'a number of at most 9 digits, and 6 behind its point', orMissing: true }),
)

/**
 * A count as a page states it: a whole number without separators, alone or with what the page says of how exact it is. A spreadsheet writes `1.212`, `2.12E+3`
 * and `212%`, of which nobody can tell how many that is.
 */
export const countStated = form(
  /^(\p{L}+ )*(0|[1-9]\d{0,14})(-(0|[1-9]\d{0,14}))?$/u,
  'a count in digits such as `1200`, `over 6000` or `100-120`',
  withinDigits(15, { expected: 'a count of at most 15 digits' }),
)

/** A list of items joined by `;`, none of them twice. */
export function listOf<T extends z.ZodType>(item: TextReader<T>) {
  const expectation = { ...expectedOf(item), isList: true as const }
  const reader = z
    .string()
    .transform((text, context) => readItems(item, expectation, text, context))
    .pipe(z.array(item.out))
  return expecting(reader, expectation)
}

/** A list of items joined by `;`, or one missing word in its place. */
export function listOrMissing<T extends z.ZodType>(item: TextReader<T>) {
  const expectation = { ...expectedOf(item), isList: true as const, orMissing: true as const }
  const reader = z
    .string()
    .transform((text, context) => (isMissing(text) ? text : readItems(item, expectation, text, context)))
    .pipe(z.union([missing, z.array(item.out)]))
  return expecting(reader, expectation)
}

/** An empty cell or the value. */
export function blankOr<T extends z.ZodType>(inner: z.ZodType<z.output<T>, string> & { out: T }) {
  const reader = z
    .string()
    .transform(text => (text === '' ? undefined : text))
    .pipe(inner.optional())
  return expecting(reader, { ...expectedOf(inner), orEmpty: true })
}

/** Splits a list cell at `;`; blanks around an item do not count. */
export function splitList(text: string): string[] {
  return text.split(';').map(item => item.trim())
}

function readWhole(text: string): number | undefined {
  return WHOLE.test(text) ? Number(text) : undefined
}

export function someText(text: string): string | undefined {
  return text.trim() === '' || isLostText(text) ? undefined : text
}

/** A long list is only counted, so that the first line of a message stays short. */
function listed(list: WordList): string {
  const words = wordsOf(list)
  return words.length <= 6 ? named(words) : `one of ${words.length} words`
}

function expectedOf(reader: z.ZodType): Expectation {
  const expectation = expectationOf(reader)
  if (expectation === undefined) throw new Error('a list of a reader that expects nothing')
  return expectation
}

/**
 * Reads each item; a fault stands at the item's number, so that the report can point at it. A single item may have been meant to be whatever the list
 * expects, so a missing word too.
 */
function readItems<T extends z.ZodType>(
  item: TextReader<T>,
  expectation: Expectation,
  text: string,
  context: z.RefinementCtx,
): z.input<T>[] {
  const seen = new Set<string>()
  const parts = splitList(text)
  const asked = parts.length === 1 ? { params: { [EXPECTATION]: expectation } } : {}
  return parts.map((part, index) => {
    const read = item.safeParse(part)
    const once = { code: 'custom' as const, input: part, params: { [EXPECTATION]: { expected: 'each item once' } } }
    const faults = read.success ? (seen.has(part) ? [once] : []) : read.error.issues
    for (const fault of faults) context.addIssue({ ...fault, ...asked, path: [index] })
    seen.add(part)
    return read.data as z.input<T>
  })
}
