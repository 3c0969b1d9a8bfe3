import { quoted } from '../diagnostics/problem.ts'
import { type ChangedWord, changedWords } from './changed-words.ts'
import type { Reading } from './encoding-of.ts'

/** The most words that a reading is shown by. */
const MOST = 3

/** What bytes may be, by the words that tell one reading from the others: `£ukasz` in one encoding or `Łukasz` in another. */
export function readingsInWords(readings: readonly Reading[]): string {
  const each = readings.map(one => ({ name: one.encoding, words: changedWords(one.bytes, one.text) }))
  const others = each.map(one => new Set(one.words.map(word => word.after)))
  const telling = each.map(({ name, words }) => {
    const differing = words.filter(word => !others.every(one => one.has(word.after)))
    return `${wordsInShort(differing.length === 0 ? words : differing)} in ${name}`
  })
  return telling.join(' or ')
}

/** The first words that an encoding reads otherwise. */
export function wordsInShort(words: readonly ChangedWord[]): string {
  const first = words.slice(0, MOST).map(({ before, after }) => `${quoted(before)} → ${quoted(after)}`)
  return first.join(', ')
}
