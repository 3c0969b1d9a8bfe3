import { closingAt } from './closing-at.ts'

/** An entry of a BibTeX file as it is typed, from its sign up to what closes it. */
export interface EntryAsTyped {
  type: string
  text: string
  /** Where in it stands what is behind the first brace. */
  begin: number
  /** Whether its braces close. */
  isWhole: boolean
  line: number
}

const ENTRY = /@\s*([a-z]+)\s*([{(])/gi
const ENTRY_ON_A_LINE = /^[ \t]*@\s*[a-z]+\s*[{(]/gim

/**
 * The entries of a file that is read piece by piece: only what is between the begin of an entry and a line that begins another is held at a time. Where the
 * pieces end, behind a line or a comma, is seen nowhere.
 */
export function* entriesAsTyped(pieces: Iterable<string>): Generator<EntryAsTyped> {
  const unread = pieces[Symbol.iterator]()
  let [text, at, line, isRead] = ['', 0, 1, false]
  const passTo = (to: number) => {
    line += linesIn(text, at, to)
    at = to
  }
  /** As much again as there is, so that a text in which nothing is found is not gone through for every piece of it. */
  const readOn = () => {
    text = text.slice(at)
    at = 0
    const least = 2 * text.length
    do {
      const next = unread.next()
      isRead = next.done === true
      if (next.done !== true) text += next.value
    } while (!isRead && text.length < least)
  }
  while (true) {
    const found = firstAt(ENTRY, text, at)
    const from = found === null ? text.length : found.index + found[0].length
    const next = found === null ? undefined : firstAt(ENTRY_ON_A_LINE, text, from)?.index
    if (next === undefined && !isRead) {
      passTo(found?.index ?? lineOfLastSign(text, at))
      readOn()
      continue
    }
    if (found === null) return
    const { to, isWhole } = endOfEntry(text, from, next ?? text.length)
    passTo(found.index)
    yield { type: (found[1] ?? '').toLowerCase(), text: text.slice(at, to), begin: from - at, isWhole, line }
    passTo(to)
  }
}

function firstAt(sign: RegExp, text: string, at: number): RegExpExecArray | null {
  sign.lastIndex = at
  return sign.exec(text)
}

/** Where the line begins in which an entry may begin that goes on in the next piece. */
function lineOfLastSign(text: string, at: number): number {
  const sign = text.lastIndexOf('@')
  return sign < at ? text.length : Math.max(at, text.lastIndexOf('\n', sign) + 1)
}

/** The brace that closes an entry; where fields go on behind it, or nothing closes it, where a line begins the next. */
function endOfEntry(text: string, from: number, next: number): { to: number; isWhole: boolean } {
  const close = closingAt(text, from, next)
  const goesOn = close !== undefined && /^[\s},]*[\w-]+\s*=\s*["{]/.test(text.slice(close + 1, close + 200))
  return close === undefined || goesOn ? { to: next, isWhole: false } : { to: close, isWhole: true }
}

function linesIn(text: string, from: number, to: number): number {
  let n = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) n++
  return n
}
