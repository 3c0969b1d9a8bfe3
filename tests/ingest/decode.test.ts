import { describe, expect, it } from 'vitest'
import { decode } from '../../pipeline/ingest/decode.ts'

describe('decode', () => {
  it('reads every letter of Windows-1252, the dashes and quotes too, on any version of Node', () => {
    const defined = Array.from({ length: 256 }, (_, byte) => byte).filter(
      byte => byte >= 0x80 && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    )
    /** As the code page has them; a letter between blanks, so that no two of them look like UTF-8. */
    const letters =
      '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'
    const bytes = Buffer.from(defined.flatMap(byte => [byte, 0x2e]))
    expect(decode(bytes)).toEqual({
      text: [...letters].map(letter => `${letter}.`).join(''),
      changes: ['Windows-1252 read and written as UTF-8'],
    })
  })

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('does not guess at byte %i, which stands for nothing there', byte => {
    expect(decode(Buffer.from([0x61, byte, 0x62]))).toBeUndefined()
  })

  it('does not guess where UTF-8 and something else stand side by side', () => {
    expect(decode(Buffer.concat([Buffer.from('fædre, m'), Buffer.from([0xf8]), Buffer.from('dre')]))).toBeUndefined()
  })

  it('does not take UTF-16 for letters with gaps', () => {
    expect(decode(Buffer.from('\ufeffpassage', 'utf16le'))).toBeUndefined()
  })

  it('changes nothing in a text as it should be', () => {
    expect(decode(Buffer.from('fædre\nmødre\n'))).toEqual({ text: 'fædre\nmødre\n', changes: [] })
  })

  it('takes out one byte-order mark at the beginning, and none inside', () => {
    expect(decode(Buffer.from('\ufeffa\ufeffb'))?.text).toBe('a\ufeffb')
  })
})
