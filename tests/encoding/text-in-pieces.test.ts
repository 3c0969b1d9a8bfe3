import { describe, expect, test } from 'vitest'
import { decode } from '../../pipeline/encoding/decode.ts'
import { knownText } from '../../pipeline/encoding/known-text.ts'
import { textInPieces } from '../../pipeline/encoding/text-in-pieces.ts'

/** Three million bytes of lines, each with what programs do to a text: a decomposed letter, a mark of no width, a line end of two characters. */
const LINES = Array.from(
  { length: 60_000 },
  (_, n) => `TI  - A line of its own, A\u030arhus \u200b${'x'.repeat(n % 40)}\r\n`,
)
const TEXT = `\ufeff${LINES.join('')}`

const piecesOf = (bytes: Uint8Array) => [...(textInPieces(bytes)?.pieces ?? [])]

describe('a text in pieces', () => {
  const pieces = piecesOf(Buffer.from(TEXT))

  test('is what the whole of it is', () => {
    expect(pieces.join('') === decode(Buffer.from(TEXT))?.text).toBe(true)
    expect(pieces.join('').split('\n', 1)).toEqual(['TI  - A line of its own, Århus '])
  })

  test('is cut between its lines, none longer than a million bytes and a line', () => {
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.every(piece => piece.endsWith('\n') && piece.length < 1_000_100)).toBe(true)
  })

  test('is cut behind a comma where a line is longer than two pieces, and is what it was', () => {
    const line = `{"title": "A line of its own, A\u030arhus ,\u200b it goes on"}`
    const long = Array.from({ length: 60_000 }, () => line).join(',')
    const pieces = piecesOf(Buffer.from(`${long}\n[]`))
    expect(pieces.join('') === decode(Buffer.from(`${long}\n[]`))?.text).toBe(true)
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.slice(0, -2).every(piece => piece.endsWith(',') && piece.length < 1_000_100)).toBe(true)
  })

  test('is gone through as often as somebody asks', () => {
    const text = textInPieces(Buffer.from(TEXT))
    expect([...(text?.pieces ?? [])].length).toBe([...(text?.pieces ?? [])].length)
  })

  test('without a last line end has its last line', () => {
    expect(
      piecesOf(Buffer.from(`${TEXT}the end`))
        .at(-1)
        ?.endsWith('\nthe end'),
    ).toBe(true)
  })

  test('of UTF-16 is read by its byte-order mark, in one piece', () => {
    expect(piecesOf(Buffer.from('\ufeffTY  - JOUR\r\n', 'utf16le'))).toEqual(['TY  - JOUR\n'])
  })

  test.each([
    ['as its words tell', { known: () => knownText([{ bytes: Buffer.from('Østergård på Søs') }]) }],
    ['as somebody named it', { from: 'windows-1252' }],
  ])('of one byte a letter is read piece by piece, %s', (_, by) => {
    // Every hundredth line has letters beyond ASCII, which stand in Latin-1 where Windows-1252 has them.
    const lines = Array.from(
      { length: 60_000 },
      (_, n) => `TI  - ${n % 100 === 0 ? 'Østergård' : 'A line'} of its own ${n}\r\n`,
    )
    const bytes = Buffer.from(lines.join(''), 'latin1')
    const text = textInPieces(bytes, by)
    const pieces = [...(text?.pieces ?? [])]
    expect(pieces.join('') === lines.join('').replaceAll('\r', '')).toBe(true)
    expect(text?.words).toEqual([{ before: '�sterg�rd', after: 'Østergård' }])
    expect(pieces.length).toBeGreaterThan(1)
    expect(decode(bytes, by)?.text === pieces.join('')).toBe(true)
  })

  test('that has a control character is none in an encoding of one byte a letter', () => {
    expect(textInPieces(Buffer.from('S\xf8s\nb\x01y\n', 'latin1'), { from: 'windows-1252' })).toBeUndefined()
  })

  test('that has a stray byte is none', () => {
    expect(textInPieces(Buffer.from([...Buffer.from('Ærø'), 0xff]))).toBeUndefined()
  })
})
