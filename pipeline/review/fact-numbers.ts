import type { Fact } from '../../schema/fact.ts'

/** What pages state as a fact, by `<source>/<fact>/<subject>`. A fact of which the pages state several values has none that could be filled in, and is left out. */
export function factNumbers(sources: readonly { id: string; facts: readonly Fact[] }[]): [string, string][] {
  const stated = new Map<string, Set<string>>()
  for (const { id, facts } of sources)
    for (const { fact, subject, value } of facts) {
      const name = `${id}/${fact}/${subject}`
      stated.set(name, (stated.get(name) ?? new Set()).add(value))
    }
  return [...stated].flatMap(([name, values]) => (values.size === 1 ? [[name, [...values].join('')]] : []))
}
