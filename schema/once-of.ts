/**
 * The same function, which makes once of each thing what it gives, and forgets it with the thing. What it gives is shared by all who ask, so nobody may change it, nor the
 * thing.
 */
export function onceOf<Of extends WeakKey, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>()
  return of => {
    const before = known.get(of)
    if (before !== undefined) return before.made
    const made = make(of)
    known.set(of, { made })
    return made
  }
}
