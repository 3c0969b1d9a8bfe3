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
  '\u3000',
  'می\u200cخواهم',
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

/** Any text in NFC of characters that are seen, on one line. */
export const anyLine = fc.array(piece, { maxLength: 8 }).map(pieces => plain(pieces.join('')).replaceAll('\n', ''))

/** As `anyLine`, but with line feeds and tabs too. */
export const anyCell = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom('\n', '\t', 'a\nb') }), {
    maxLength: 8,
  })
  .map(pieces => plain(pieces.join('')))

function plain(text: string): string {
  return text.replace(NOT_SEEN, '').normalize('NFC')
}

/** What no text may hold: all that Unicode calls other than a character that is assigned, and what has no sign; but for what this file itself puts between letters. */
const NOT_SEEN = /(?![\n\t]|(?<=👩|می)[\u200c\u200d])[\p{C}\p{DI}\u2028\u2029\u2800\ufff9-\ufffd\u{16fe4}\u{1d159}]/gu
