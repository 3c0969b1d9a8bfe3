import { Encodings, Font, FontNames } from '@pdf-lib/standard-fonts'

/**
 * Widths of text in Helvetica (Arial and Liberation Sans have the same), in pixels, from Adobe's published font metrics.
 *
 * Without a canvas vega estimates widths, which gives Danish labels fat gutters and other bytes on another machine; a fixed table gives the same
 * everywhere. A character the table lacks is as wide as an `n`; what only keeps a name to itself has no width.
 */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR
  let units = 0
  for (const character of text) units += widths(character)
  return (units * fontSize) / 1000
}

const REGULAR = widthsIn(FontNames.Helvetica)
const BOLD = widthsIn(FontNames.HelveticaBold)

/** Each character is looked up once: a text is measured for every way of breaking it. */
function widthsIn(name: FontNames): (character: string) => number {
  const known = new Map<string, number>()
  return character => {
    const before = known.get(character)
    if (before !== undefined) return before
    const width = widthOf(Font.load(name), character.codePointAt(0) ?? 0)
    known.set(character, width)
    return width
  }
}

function widthOf(font: Font, codePoint: number): number {
  if (codePoint >= 0x2066 && codePoint <= 0x2069) return 0
  const { WinAnsi } = Encodings
  const known = WinAnsi.canEncodeUnicodeCodePoint(codePoint)
  return font.getWidthOfGlyph(known ? WinAnsi.encodeUnicodeCodePoint(codePoint).name : 'n') ?? 556
}
