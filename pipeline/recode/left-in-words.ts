import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { asWord } from './codebook-lines.ts'
import type { Texts } from './texts.ts'

/**
 * That lines still name codes in words, such as the reason of a ruling, and what they may say instead; nothing where none does. What somebody wrote is left as
 * it is. Former names are no mention.
 */
export function leftInWords(
  review: Pick<ReviewUnderWay, 'path'>,
  texts: Texts,
  codes: readonly string[],
  now: readonly string[],
): string[] {
  const places = [...texts].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const isNamed = !line.startsWith('- Formerly: ') && codes.some(code => asWord(code).test(line))
      return isNamed ? [`${review.path}/${path}:${index + 1}`] : []
    }),
  )
  const names = now.map(code => `\`${code}\``).join(' or ')
  return places.length === 0
    ? []
    : [`Left as somebody wrote it, in words: ${places.join(', ')}. See whether it should say ${names}.`]
}
