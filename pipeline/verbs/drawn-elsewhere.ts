import { type DrawnText, drawnHere } from '../emit/drawn-text.ts'
import { otherThread } from '../files/other-thread.ts'
import type { Kept } from '../review/kept.ts'

/** Has another thread load what draws, where nothing that was drawn before can be taken: it is there when the first chart is asked for. */
export function willDraw(drawings?: { isNew: boolean }): void {
  if (drawings === undefined || drawings.isNew) otherThread()
}

/** Draws in another thread, where there is one, what was not drawn before; `undefined` where there is neither a thread nor anything kept. */
export function drawnElsewhere(drawings?: Kept): DrawnText | undefined {
  if (drawings === undefined) return inThread()
  return async from => {
    const before = drawings.get(from)
    if (before !== undefined) return before
    const made = await (inThread() ?? drawnHere)(from)
    drawings.put(from, made)
    return made
  }
}

function inThread(): DrawnText | undefined {
  const made = otherThread()
  return made && (async from => (await made(from)) ?? drawnHere(from))
}
