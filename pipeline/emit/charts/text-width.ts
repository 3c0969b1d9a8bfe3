import { Encodings, Font, FontNames } from '@pdf-lib/standard-fonts'

/**
 * Widths of text in Helvetica (Arial and Liberation Sans have the same), in pixels, from Adobe's published font metrics.
 *
 * Without a canvas vega estimates widths, which gives Danish labels fat gutters and other bytes on another machine; a fixed table gives the same
 * everywhere. A character the table lacks is as wide as an `n`; what only keeps a name to itself has no width.
 */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const font = Font.load(bold ? FontNames.HelveticaBold : FontNames.Helvetica)
  let units = 0
  for (const character of text) units += widthOf(font, character.codePointAt(0) ?? 0)
  return (units * fontSize) / 1000
}

function widthOf(font: Font, codePoint: number): number {
  if (codePoint >= 0x2066 && codePoint <= 0x2069) return 0
  const { WinAnsi } = Encodings
  const known = WinAnsi.canEncodeUnicodeCodePoint(codePoint)
  return font.getWidthOfGlyph(known ? WinAnsi.encodeUnicodeCodePoint(codePoint).name : 'n') ?? 556
}
