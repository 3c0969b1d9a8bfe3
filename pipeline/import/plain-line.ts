/**
 * Text on one line, without the tags of HTML that exports write into it and without what nobody sees. A tag of anything else is characters of the text.
 * Joiners stay between letters, where some scripts need them.
 */
export function plainLine(text: string): string {
  return text
    .replace(/<\/?(?:i|b|em|strong|u|sup|sub|sc|scp|span|p|br|jats:\w+)(?: [^<>]*)?\/?>/gi, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp|#\d{2,6}|#x[0-9a-f]{2,5});/gi, (whole, name: string) => entity(name) ?? whole)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?<!\p{L})[\u200c\u200d]|[\u200c\u200d](?!\p{L})/gu, '')
    .replace(/(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .trim()
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['amp', '&'],
])

function entity(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return NAMED.get(name.toLowerCase()) ?? (code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined)
}
