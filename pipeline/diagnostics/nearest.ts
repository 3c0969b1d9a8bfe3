import { distance } from 'fastest-levenshtein'
import { inAscii, lookAlikeIn } from './look-alike.ts'
import { quoted } from './problem.ts'

/**
 * The option nearest to what was typed, or `undefined` where none is near: more than a third of its letters differ.
 *
 * In a word of four letters or more two may differ, because two letters that changed places count as two. In `p1`, `s9` or `GB` none may: every short id is
 * one letter from every other, so the nearest of them would be a guess that sends people the wrong way. A letter that looks like another is as near as that.
 */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  const short = inAscii(typed.slice(0, 100)).toLowerCase()
  let best: { option: string; far: number } | undefined
  for (const option of options) {
    const far = distance(short, inAscii(option).toLowerCase())
    if (best === undefined || far < best.far) best = { option, far }
  }
  return best !== undefined && best.far <= allowed(best.option.length) ? best.option : undefined
}

/** What a message says of the option that is nearest: which it is; or, where the two look alike, which character differs, because both would be read as one word. */
export function nearestIs(typed: string, near: string | undefined): string {
  return near === undefined ? '' : (lookAlikeIn(typed, near) ?? `; nearest is ${quoted(near)}`)
}

function allowed(letters: number): number {
  if (letters < 3) return 0
  return letters === 3 ? 1 : Math.max(2, Math.floor(letters / 3))
}
