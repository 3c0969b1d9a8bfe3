import type { Left } from '../coded-items/coded-export.ts'

/** Counts what of a project is not taken, by what it is and why, in the order in which it is first met. */
export function projectLeft(): { leave: (what: string, because: string, n?: number) => void; left: () => Left[] } {
  const all = new Map<string, Left>()
  return {
    leave: (what, because, n = 1) => {
      const key = `${what}\n${because}`
      all.set(key, { what, because, n: n + (all.get(key)?.n ?? 0) })
    },
    left: () => [...all.values()].filter(({ n }) => n > 0),
  }
}
