import { fillLines, wordsOf } from './fill-lines.ts'
import { textWidth } from './text-width.ts'

/** By so many pixels a paragraph is made narrower at a time, to even out its lines. */
const NARROWER = 20

/** No narrower than this share of the width. */
const LEAST = 0.7

/**
 * Breaks a text into as few lines as fit in `width` pixels, of about one length, at its spaces. Titles are written in a review's own words, so none is
 * known to fit on a line.
 */
export function wrapText(text: string, width: number, fontSize: number, bold: boolean): string[] {
  let best = fillLines(text, width, fontSize, bold)
  const longest = Math.max(...wordsOf(text).map(word => textWidth(word, fontSize, bold)))
  for (let narrow = width - NARROWER; narrow > width * LEAST && narrow >= longest; narrow -= NARROWER) {
    const lines = fillLines(text, narrow, fontSize, bold)
    if (lines.length > best.length) return best
    best = lines
  }
  return best
}
