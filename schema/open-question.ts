import type { FieldOf } from './dictionary.ts'
import { MISSING } from './missing.ts'
import { wordsOf } from './word-list.ts'

/**
 * What a draft holds in place of an answer: `? How were those who took part found? (purposive | convenience | …)`.
 *
 * A draft may keep it, an included source may not. A value that begins so is no answer to anything, so none is lost by this. `names` are those that the review
 * declares for what the field names.
 */
export function openQuestion({ question, expectation, isOptional }: FieldOf, names: readonly string[]): string {
  const { expected, words, orMissing, isList } = expectation ?? { expected: 'some text' }
  const one = words === undefined ? [expected.replaceAll('`', '')] : [...wordsOf(words)]
  if (names.length > 0) one.push(`here ${names.join(', ')}`)
  // No semicolon is typed here, because the form of a list would move it.
  const answers = isList ? [`${one.join(', ')} – several joined by semicolons`] : one
  const others = [...(orMissing ? MISSING : []), ...(isOptional ? ['no bullet where there is none'] : [])]
  return `? ${question} (${[...answers, ...others].join(' | ')})`
}

/** The same in place of a title. */
export const OPEN_TITLE = '? Which title is printed?'

export function isOpen(text: string): boolean {
  return /^\?(\s|$)/.test(text)
}

/**
 * True of what people type where they have nothing to type, alone in its place: it says neither what the value is nor why it is missing. `NA` is Namibia, `XXX` a
 * volume and `none` a word of some lists, so these are none; nor is a line of one letter, which nobody types to come back to.
 */
export function isPlaceholder(text: string): boolean {
  return (
    /^(to-?do|tb[acd]|fixme|n\/a|n\.a\.|i\/t|null|undefined|nan|unknown|ukendt|ikke relevant|[-–—_.…*?]+)$/i.test(
      text,
    ) || /^(x{3,9}|X{4,9})$/.test(text)
  )
}
