/**
 * A text with its numbers filled in, and so every text within a record or list: `{n_studies}` is how many studies count, `{<source>/<fact>/<subject>}` what a
 * page states, and `{a third|<source>/<fact>/<subject>}` is said in these words and rests on that. `{words|<name> = <name>}` is said where the two numbers are the
 * same, and nothing in its place where they are not. What is typed goes on saying what was true when it was typed. Names that nothing has a rule refuses, so
 * none is met here.
 */
export function filledIn<T>(said: T, numbers: ReadonlyMap<string, string>): T
export function filledIn(said: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof said === 'string')
    return said
      .replace(WITH_BLANK, (_, blank: string, typed: string) => behind(blank, sayingOf(typed, numbers)))
      .trimStart()
  if (Array.isArray(said)) return said.map(one => filledIn(one, numbers))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, filledIn(one, numbers)]))
}

/** What stands in braces. */
export const FILLED = /\{([^{}]*)\}/g

const WITH_BLANK = new RegExp(`( ?)${FILLED.source}`, 'g')

/** The name in what stands in braces, or the two that are to be the same number, and the words it is said in, where it is not said as it is. */
export function namesFilled(typed: string): { names: readonly string[]; words: string | undefined } {
  const at = typed.lastIndexOf('|')
  const names = typed.slice(at + 1).split(' = ')
  return { names, words: at < 0 ? undefined : typed.slice(0, at) }
}

/** What says nothing takes its blank with it. */
function behind(blank: string, saying: string): string {
  return saying === '' ? '' : blank + saying
}

function sayingOf(typed: string, numbers: ReadonlyMap<string, string>): string {
  const { names, words } = namesFilled(typed)
  const [value = '', ...others] = names.map(name => {
    const number = numbers.get(name)
    if (number === undefined) throw new Error(`Nothing is called ${name}`)
    return number
  })
  return others.every(other => other === value) ? (words ?? value) : ''
}
