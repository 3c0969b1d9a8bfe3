/**
 * A text with its numbers filled in, and so every text within a record or list: `{n_studies}` is how many studies count, `{<source>/<fact>/<subject>}` what a
 * page states, and `{a third|<source>/<fact>/<subject>}` is said in these words and rests on that. A number that is typed goes on saying what was true when it
 * was typed. Names that nothing has a rule refuses, so none is met here.
 */
export function filledIn<T>(said: T, numbers: ReadonlyMap<string, string>): T
export function filledIn(said: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof said === 'string') return said.replace(FILLED, (_, typed: string) => sayingOf(typed, numbers))
  if (Array.isArray(said)) return said.map(one => filledIn(one, numbers))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, filledIn(one, numbers)]))
}

/** What stands in braces. */
export const FILLED = /\{([^{}]*)\}/g

/** The name in what stands in braces, and the words it is said in, where it is not said as it is. */
export function nameFilled(typed: string): { name: string; words: string | undefined } {
  const at = typed.lastIndexOf('|')
  return at < 0 ? { name: typed, words: undefined } : { name: typed.slice(at + 1), words: typed.slice(0, at) }
}

function sayingOf(typed: string, numbers: ReadonlyMap<string, string>): string {
  const { name, words } = nameFilled(typed)
  const value = numbers.get(name)
  if (value === undefined) throw new Error(`Nothing is called ${name}`)
  return words ?? value
}
