import { distance } from 'fastest-levenshtein'
import { isMissing, MISSING, type Missing } from '../../schema/missing.ts'
import { inAscii } from '../diagnostics/look-alike.ts'

/** The missing word that a text is a slip of, such as `Not seen`. `unclear` is short, and two letters from `nuclear`. */
export function missingMeant(text: string): Missing | undefined {
  if (isMissing(text) || text.length > 20) return undefined
  const typed = inAscii(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return MISSING.find(word => distance(typed, word) <= (word.includes('-') ? 2 : 1))
}
