import { type DrawnText, drawnHere } from '../emit/drawn-text.ts'
import type { Kept } from '../review/kept.ts'

/** Draws what was not drawn before. */
export function drawnElsewhere(drawings?: Kept): DrawnText | undefined {
  if (drawings === undefined) return undefined
  return async from => {
    const before = drawings.get(from)
    if (before !== undefined) return before
    const made = await drawnHere(from)
    drawings.put(from, made)
    return made
  }
}
