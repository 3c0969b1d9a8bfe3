import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { encodedTwice } from '../../pipeline/encoding/encoded-twice.ts'
import { read } from '../../pipeline/stages.ts'
import { baseText, textFile, withFiles } from '../faults/read-fixture.ts'

const NOTE = 'studies/moreau-1997-winter/note.md'

/** What a program makes of a text that is UTF-8 when it takes it for Windows-1252. */
/** The same as a browser does it, which has a character for every byte, and as a program does that takes it for Latin-1. */
const asBrowsersRead = (text: string) =>
  Array.from(Buffer.from(text), byte => {
    const letter = iconv.decode(Buffer.from([byte]), 'windows-1252')
    return letter === '\ufffd' ? String.fromCharCode(byte) : letter
  }).join('')
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1')
const once = (text: string) =>
  encodedTwice(text).reduceRight((rest, { from, to, once }) => rest.slice(0, from) + once + rest.slice(to), text)

describe('a text that was encoded twice', () => {
  it.each([
    ['StÃ¸j', 'Støj'],
    ['Ã¦ble', 'æble'],
    ['itâ€™s', 'it’s'],
    ['â€œsagtâ€\u009d', '“sagt”'],
    ['1990â€“1995', '1990–1995'],
    ['Ã…rhus', 'Århus'],
    ['Ã˜stby', 'Østby'],
    ['franÃ§ais', 'français'],
    ['Å\u0081ukasz', 'Łukasz'],
    ['10 Â°C', '10 °C'],
    ['Ð¡Ñ‚ÑƒÐ»', 'Стул'],
  ])('%s', (typed, right) => expect(once(typed)).toBe(right))

  it('is found wherever the letters are those of Danish, inside a word, however many times it was encoded', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('æ', 'ø', 'å', 'é', 'ü', 'Ø', 'Å'), { minLength: 1 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (letters, times, isLatin1) => {
          const text = letters.map(letter => `b${letter}r`).join(' ')
          const spoilt = Array.from({ length: times }).reduce<string>(isLatin1 ? asLatin1 : asBrowsersRead, text)
          expect(once(spoilt)).toBe(text)
          expect(new Set(encodedTwice(spoilt).map(one => one.times))).toEqual(new Set([times + 1]))
        },
      ),
    )
  })

  // The bytes of `ø` are C3 B8; of `Ã¸`, which they are in Windows-1252, C3 83 C2 B8; and 83 is `ƒ` there and nothing that is seen in Latin-1.
  it.each([
    ['three times', 'StÃƒÂ¸j', 'Støj'],
    ['three times, read as Latin-1', 'StÃ\u0083Â¸j', 'Støj'],
    ['three times, where what nobody sees was lost', 'StÃÂ¸j', 'Støj'],
    ['three times, a sign', 'itÃ¢â‚¬â„¢s', 'it’s'],
    ['four times', 'StÃƒÆ’Ã‚Â¸j', 'Støj'],
  ])('%s: %s', (_, typed, right) => expect(once(typed)).toBe(right))

  it('three times is told as that, and what is to be typed heals it in one go', () => {
    const text = baseText(NOTE).replace('their children', 'StÃƒÂ¸j')
    const problems = read('sources', withFiles([textFile(NOTE, text)])).problems
    expect(problems.map(({ rule, what, fix }) => [rule, what, fix])).toEqual([
      [
        'encoded-once',
        'Unexpected `StÃƒÂ¸j`, expected `Støj`, which this is when it was encoded 3 times',
        `type \`Støj\` in sources/${NOTE}.`,
      ],
    ])
  })

  it.each([
    '”Å”',
    'A–Å–B',
    '„Ä“',
    '”Ã”',
    'MANHÃ…',
    'CAFÉ«',
    'LIBERTÉ\u00a0: « À »',
    'PÅ\u00a0« DEM »',
    'Œuvre',
    'Ærø, Åse, São, Ñandú, Čapek, Łódź, Ülo, Ängel',
    'Ελλάδα, Стул',
    '10 °C, 5 £, ½',
    'HÂ°',
  ])('and none where it may be typed: %s', text => expect(encodedTwice(text)).toEqual([]))

  it('is one problem of a file, at the first word, and is read as it was meant', () => {
    const text = baseText(NOTE)
      .replace('their children', 'StÃ¸j and â€œtheirâ€\u009d children')
      .replace('Cahiers', 'Cahiers dâ€™Ã©tÃ©')
    const [problem, ...more] = read('sources', withFiles([textFile(NOTE, text)])).problems
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      rule: 'encoded-once',
      place: { path: `sources/${NOTE}`, line: 7, column: 22, endColumn: 31 },
      what: 'Unexpected `dâ€™Ã©tÃ©` and 2 more words, expected `d’été`, which this is when it was encoded twice',
    })
  })

  it('does not move what is told of the words behind it', () => {
    const text = baseText(NOTE).replace('- Setting countries: FR; CH', '- Setting countries: FR; CH; StÃ¸j\u200b; XX')
    const places = read('sources', withFiles([textFile(NOTE, text)])).problems.map(({ rule, place }) => [
      rule,
      place.column,
    ])
    expect(places).toContainEqual(['encoded-once', 30])
    expect(places).toContainEqual(['visible-character', 35])
  })
})
