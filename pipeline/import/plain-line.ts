import { withoutUnseen } from '../diagnostics/unseen.ts'
import { encodedOnce } from '../encoding/encoded-twice.ts'

/**
 * Text on one line, without the tags of HTML that exports write into it and without what nobody sees; letters that were encoded twice are read once. A tag of
 * anything else is characters of the text.
 */
export function plainLine(text: string): string {
  const line = onOneLine(
    encodedOnce(text)
      .replace(/<\/?(?:i|b|em|strong|u|sup|sub|sc|scp|span|p|br|jats:\w+)(?: [^<>]*)?\/?>/gi, '')
      .replace(
        /&(lt|gt|quot|apos|nbsp|amp|#\d{2,6}|#x[0-9a-f]{2,5});/gi,
        (whole, name: string) => entity(name) ?? whole,
      ),
  )
  // What stood apart by a tag or by what nobody sees stands together now.
  const once = encodedOnce(line)
  return once === line ? line : onOneLine(once)
}

/** Text of which every character is meant, on one line and without what nobody sees. */
export function onOneLine(text: string): string {
  const line = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
  return withoutUnseen(line).replace(/\s+/g, ' ').trim()
}

/** True where a program has put its mark in the place of a letter that it could not read. */
export function isMutilated(text: string): boolean {
  return text.includes('\ufffd')
}

export const MUTILATED = 'a letter of it was lost before the file was made: look it up'

/** Why a text is not as the file gives it. */
export const TWICE = 'its letters were encoded twice, and are read once: compare them'
export const RUNS = 'a spreadsheet would run what begins with such a sign'

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
