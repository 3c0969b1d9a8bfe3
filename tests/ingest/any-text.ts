import fc from 'fast-check'

/** Characters that have once been trouble for somebody: Danish and Nordic letters, an emoji of several units, combining letters, CSV's and Markdown's own signs. */
const TRICKY = [
  'æ',
  'ø',
  'Å',
  'ð',
  '😀',
  '👩‍👧',
  'e\u0301',
  'q\u0323\u0307',
  '"',
  '""',
  ',',
  ';',
  '|',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '=',
  '#',
  '-',
  '*',
  '_',
  '`',
  '<b>',
  '&amp;',
  '\\',
  '[',
  ']',
] as const

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)

/** Any text in NFC without control characters, on one line. */
export const anyLine = fc.array(piece, { maxLength: 8 }).map(pieces => plain(pieces.join('')).replaceAll('\n', ''))

/** As `anyLine`, but with line feeds and tabs too. */
export const anyCell = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom('\n', '\t', 'a\nb') }), {
    maxLength: 8,
  })
  .map(pieces => plain(pieces.join('')))

function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '').normalize('NFC')
}
