import type { ReadText } from './positions.ts'

/** A part of a text that is read as something else. */
export interface Edit {
  from: number
  to: number
  instead: string
}

/**
 * The text with these parts read as they were meant, and where each piece of it stands in the text as it is: what hides in a word or before a mark is one
 * problem, and what follows is read as if it were mended.
 */
export function withEdits({ text, placeOf }: ReadText, edits: readonly Edit[]): ReadText {
  if (edits.length === 0) return { text, placeOf }
  const sorted = [...edits].sort((a, b) => a.from - b.from)
  let [end, removed] = [0, 0]
  const pieces: string[] = []
  const cuts = sorted.map(({ from, to, instead }) => {
    pieces.push(text.slice(end, from), instead)
    const at = from - removed
    removed += to - from - instead.length
    end = to
    // What begins where nothing is left of a part begins behind it, and what ends there ends before it.
    return { begin: at + instead.length, end: at + Math.max(1, instead.length), removed }
  })
  const shift = (offset: number, side: 'begin' | 'end') => {
    let [low, high] = [0, cuts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.[side] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return cuts[low - 1]?.removed ?? 0
  }
  return {
    text: [...pieces, text.slice(end)].join(''),
    placeOf: (from, to) => {
      const start = from + shift(from, 'begin')
      return placeOf(start, Math.max(start, to + shift(to, 'end')))
    },
  }
}
