import { describe, expect, it } from 'vitest'
import { decode } from '../../pipeline/encoding/decode.ts'

describe('decode', () => {
  it('reads every letter of Windows-1252, the dashes and quotes too, on any version of Node', () => {
    const defined = Array.from({ length: 256 }, (_, byte) => byte).filter(
      byte => byte >= 0x80 && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    )
    /** As the code page has them; a letter between blanks, so that no two of them look like UTF-8. */
    const letters =
      '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'
    const bytes = Buffer.from(defined.flatMap(byte => [byte, 0x2e]))
    expect(decode(bytes, { from: 'windows-1252' })).toMatchObject({
      text: [...letters].map(letter => `${letter}.`).join(''),
      changes: ['read as windows-1252 and written as UTF-8'],
    })
  })

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('reads no byte %i, which stands for nothing there', byte => {
    expect(decode(Buffer.from([0x61, byte, 0x62]), { from: 'windows-1252' })).toBeUndefined()
  })

  it('does not guess where UTF-8 and something else stand side by side', () => {
    expect(decode(Buffer.concat([Buffer.from('fædre, m'), Buffer.from([0xf8]), Buffer.from('dre')]))).toBeUndefined()
  })

  it.each([
    ['with a mark, little end first', Buffer.from('\ufeffpassage å', 'utf16le')],
    ['with a mark, big end first', Buffer.from('\ufeffpassage å', 'utf16le').swap16()],
    ['without one, little end first', Buffer.from('passage å', 'utf16le')],
    ['without one, big end first', Buffer.from('passage å', 'utf16le').swap16()],
  ])('reads UTF-16 %s', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ text: 'passage å', isUtf8: false })
  })

  it('reads no UTF-16 that is cut off, and none where a zero stands in a text', () => {
    expect(decode(Buffer.from('\ufeffpassage', 'utf16le').subarray(0, -1))).toBeUndefined()
    expect(decode(Buffer.from('pass\0age'))).toMatchObject({ text: 'pass\0age', isUtf8: true })
  })

  it('changes nothing in a text as it should be', () => {
    expect(decode(Buffer.from('fædre\nmødre\n'))).toEqual({
      text: 'fædre\nmødre\n',
      changes: [],
      isUtf8: true,
      words: [],
    })
  })

  it('takes out one byte-order mark at the beginning, and none inside', () => {
    expect(decode(Buffer.from('\ufeffa\ufeffb'))?.text).toBe('a\ufeffb')
  })
})
