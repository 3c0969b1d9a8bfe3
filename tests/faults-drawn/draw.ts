/** A generator that gives the same draws for the same seed on any machine (mulberry32). */
export interface Draw {
  below: (n: number) => number
  one: <T>(list: readonly T[]) => T
}

export function seeded(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    one: list => {
      const [first] = list
      const drawn = list[below(list.length)] ?? first
      if (drawn === undefined) throw new RangeError('There is nothing to draw from')
      return drawn
    },
  }
}
