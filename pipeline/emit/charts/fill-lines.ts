import { textWidth } from './text-width.ts'

/**
 * Breaks a text at its spaces into lines no wider than `width` pixels, each as full as can be. A single word that is wider is broken too: after a hyphen or
 * slash where one stands in time, else where the line is full.
 */
export function fillLines(text: string, width: number, fontSize: number, bold: boolean): string[] {
  const fits = (part: string) => textWidth(part, fontSize, bold) <= width
  const lines: string[] = []
  for (const word of wordsOf(text)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(...partsOf(word, fits))
  }
  return lines
}

/** What stands between spaces; a no-break space holds a word together. */
export function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/)
}

function partsOf(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word]
  const letters = word.match(LETTER) ?? [word]
  let n = 1
  while (n < letters.length && fits(letters.slice(0, n + 1).join(''))) n++
  const full = letters.slice(0, n).join('')
  const [first = full] = /^.*[-/\u2013](?=.)/su.exec(full) ?? []
  const rest = word.slice(first.length)
  return rest === '' ? [first] : [first, ...partsOf(rest, fits)]
}

/** A letter with the marks that stand on it. */
const LETTER = /\P{M}\p{M}*|^\p{M}+/gsu
