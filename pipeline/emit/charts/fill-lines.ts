import { textWidth } from './text-width.ts'

/** Breaks a text at its spaces into lines no wider than `width` pixels, each as full as can be. A single word that is wider stands on a line of its own. */
export function fillLines(text: string, width: number, fontSize: number, bold: boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize, bold) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
