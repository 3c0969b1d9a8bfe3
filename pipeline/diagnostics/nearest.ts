import { distance } from 'fastest-levenshtein'

/**
 * The option nearest to what was typed, or `undefined` where none is near (more than a third of its letters, at least two, differ).
 */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  const short = typed.slice(0, 100).toLowerCase()
  let best: { option: string; far: number } | undefined
  for (const option of options) {
    const far = distance(short, option.toLowerCase())
    if (best === undefined || far < best.far) best = { option, far }
  }
  return best !== undefined && best.far <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined
}
