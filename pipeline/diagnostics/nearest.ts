import { distance } from 'fastest-levenshtein'

/**
 * The option nearest to what was typed, or `undefined` where none is near: more than a third of its letters differ.
 *
 * In a word of four letters or more two may differ, because two letters that changed places count as two. In `p1`, `s9` or `GB` none may: every short id is
 * one letter from every other, so the nearest of them would be a guess that sends people the wrong way.
 */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  const short = typed.slice(0, 100).toLowerCase()
  let best: { option: string; far: number } | undefined
  for (const option of options) {
    const far = distance(short, option.toLowerCase())
    if (best === undefined || far < best.far) best = { option, far }
  }
  return best !== undefined && best.far <= allowed(best.option.length) ? best.option : undefined
}

function allowed(letters: number): number {
  if (letters < 3) return 0
  return letters === 3 ? 1 : Math.max(2, Math.floor(letters / 3))
}
