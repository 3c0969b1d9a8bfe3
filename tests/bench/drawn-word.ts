const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo xu ja ke li mo nu'.split(' ')

/** A word of its own for each number below 160,000, of four syllables. Numbers that stand beside each other have words that are far apart, as names are. */
export function drawnWord(number: number): string {
  const spread = (number * 7919) % SYLLABLES.length ** 4
  const digits = [0, 1, 2, 3].map(place => Math.floor(spread / SYLLABLES.length ** place) % SYLLABLES.length)
  return digits.map(digit => SYLLABLES[digit]).join('')
}
