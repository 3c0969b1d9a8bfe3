import anyAscii from 'any-ascii'
import { RESERVED_WORDS } from '../../../schema/reserved.ts'

/** The most letters of a word, but where that is one that is taken. */
const MOST = 24

/**
 * Gives words in the letters a-z to what is called otherwise: the words of its label, as many as have room, written as one. Where that is taken the next words
 * of the label follow, then a letter from b on. The same labels get the same words wherever the same words are taken.
 */
export function wordsFor(names: Iterable<string>): (label: string) => string {
  const taken = new Set([...names, ...RESERVED_WORDS])
  const reached = new Map<string, number>()
  return label => {
    const parts = anyAscii(label)
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(part => part !== '')
    const longer = parts.map((_, index) => parts.slice(0, index + 1).join(''))
    const fits = Math.max(1, longer.filter(word => word.length <= MOST).length)
    const [word = 'code', ...more] = longer.slice(fits - 1).map(one => one.slice(0, 2 * MOST))
    const free = [word, ...more].find(one => !taken.has(one)) ?? numbered(word, taken, reached)
    taken.add(free)
    return free
  }
}

/** `reached` is the letter that each word came to: what was taken once stays so, and a thousand codes called alike are not tried from `b` on each time. */
function numbered(word: string, taken: ReadonlySet<string>, reached: Map<string, number>): string {
  for (let n = (reached.get(word) ?? 0) + 1; ; n++) {
    reached.set(word, n)
    const name = word + lettersOf(n)
    if (!taken.has(name)) return name
  }
}

/** 1 is `b`, 25 is `z`, 26 is `ba`. */
function lettersOf(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : lettersOf(Math.floor(n / 26)) + last
}
