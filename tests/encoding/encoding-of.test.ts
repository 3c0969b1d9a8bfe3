import { describe, expect, it } from 'vitest'
import { encodingOf } from '../../pipeline/encoding/encoding-of.ts'
import { knownText, NOTHING_KNOWN } from '../../pipeline/encoding/known-text.ts'

/** Letters by hand, as the code pages have them. */
const BYTES: Record<string, Record<string, number>> = {
  'windows-1252': { æ: 0xe6, ø: 0xf8, å: 0xe5, Ø: 0xd8, é: 0xe9, ñ: 0xf1, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 },
  macroman: { æ: 0xbe, ø: 0xbf, å: 0x8c, Ø: 0xaf, é: 0x8e, ñ: 0x96, '“': 0xd2, '”': 0xd3, '’': 0xd5, '–': 0xd0 },
  'windows-1250': { Ł: 0xa3, ó: 0xf3, Ż: 0xaf, ż: 0xbf, ř: 0xf8 },
  'iso-8859-2': { Ś: 0xa6, ó: 0xf3, Ł: 0xa3 },
  cp865: { ø: 0x9b, å: 0x86, Æ: 0x92 },
}

function saved(text: string, encoding: string): Buffer {
  return Buffer.from([...text].map(letter => BYTES[encoding]?.[letter] ?? letter.charCodeAt(0)))
}

/** What the other sources hold. */
const DANISH = 'Mødre og fædre på Søs Østergård, Øjvind, André; “frygt” for father’s home and school.'
const POLISH = 'Wójcik, Łukasz i Żak; również Łódź.'

function told(bytes: Buffer, others: string) {
  const found = encodingOf(bytes, () => knownText([{ bytes: Buffer.from(others) }]))
  if (found.is === 'sure') return `${found.text} (${found.encoding})`
  return found.is === 'doubt' ? found.readings.map(one => `${one.text} (${one.encoding})`) : found.is
}

describe('one reading alone gives words', () => {
  it.each([
    ['Mødre på Østergård', 'windows-1252', DANISH],
    ['Mødre på Østergård', 'macroman', DANISH],
    ['Wójcik, Łukasz Żak', 'windows-1250', POLISH],
    ['“frygt” – father’s', 'windows-1252', DANISH],
    ['“frygt” – father’s', 'macroman', DANISH],
    ['1990–2000', 'windows-1252', DANISH],
    ['1990–2000', 'macroman', DANISH],
    ['MØDRE', 'windows-1252', DANISH],
    // New names, told by the letters that stand together in the others.
    ['Østby, Øjvind', 'macroman', DANISH],
    ['Sødal', 'windows-1252', `${DANISH} søde dage, ødal`],
    // Only these three letters need be known: no other reading has the shape of a word.
    ['René', 'windows-1252', DANISH],
  ])('%s in %s', (text, encoding, others) => {
    expect(told(saved(text, encoding), others)).toBe(`${text} (${encoding})`)
  })
})

describe('in doubt', () => {
  it.each([
    ['Søs Bæk', 'macroman', POLISH, ['Søs Bæk (macroman)', 'Sżs Bľk (windows-1250)', 'Sżs Bžk (iso-8859-2)']],
    ['føl', 'windows-1252', '', ['føl (windows-1252)', 'fřl (windows-1250)']],
    ['Dvořka', 'windows-1250', DANISH, ['Dvoøka (windows-1252)', 'Dvořka (windows-1250)']],
    ['Łukasz', 'windows-1250', DANISH, ['Łukasz (windows-1250)', 'úukasz (cp865)']],
    // Nobody’s spreadsheet writes these today, so they are only named.
    ['Søndergård', 'cp865', DANISH, ['Søndergård (cp865)']],
    ['Śró', 'iso-8859-2', POLISH, ['Śró (iso-8859-2)']],
  ])('%s in %s', (text, encoding, others, readings) => {
    expect(told(saved(text, encoding), others)).toEqual(readings)
  })

  it('where no reading looks like words', () => {
    expect(told(Buffer.from([0x61, 0xd7, 0x62]), DANISH)).toEqual([])
  })
})

it('UTF-16 that is cut in the middle of a letter is told as that, with the number of the byte', () => {
  // Two bytes of a mark and five letters of two each, without the last.
  const whole = Buffer.from('\ufefffædre', 'utf16le')
  expect(encodingOf(whole.subarray(0, -1), () => NOTHING_KNOWN)).toEqual({ is: 'cut', halfAt: 11 })
  // Twelve letters without a mark, and half of a thirteenth.
  const unmarked = Buffer.from('passage,code\n', 'utf16le').subarray(0, -1)
  expect(encodingOf(unmarked, () => NOTHING_KNOWN)).toEqual({ is: 'cut', halfAt: 25 })
  // A byte that is missing further up is no half unit at the end.
  const torn = Buffer.concat([whole.subarray(0, 4), whole.subarray(5)])
  expect(encodingOf(torn, () => NOTHING_KNOWN)).toEqual({ is: 'cut' })
  expect(encodingOf(whole, () => NOTHING_KNOWN)).toMatchObject({ is: 'sure', text: '\ufefffædre' })
})

it('UTF-8 with a stray byte is not read as anything else', () => {
  expect(told(Buffer.concat([Buffer.from('fædre, m'), Buffer.from([0xf8]), Buffer.from('dre')]), DANISH)).toBe('stray')
})
