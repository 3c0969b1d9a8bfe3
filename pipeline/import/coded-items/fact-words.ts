import type { Code } from '../../../schema/codebook.ts'
import type { Fact } from '../../../schema/fact.ts'
import { withoutFormulas } from '../../review/formula.ts'
import type { NamedCode } from '../code-sets/name-codes.ts'

/** How a fact calls a code: a point has no place in a word. */
function wordOf(code: string): string {
  return code.replace('.', '-')
}

/**
 * By which word the facts of a code are called. Those that stand keep theirs when the code is called otherwise, because what was once published by a word is
 * found by it; a later import goes on with it, so that the facts of one code stay under one word.
 */
export function factWords(
  codes: readonly Code[],
  there: readonly Fact[],
  all: readonly NamedCode[],
): (named: NamedCode) => string {
  const formerly = new Map(codes.map(one => [one.code, one.formerly ?? []]))
  const values = new Map<string, Set<string>>()
  for (const { fact, value } of there) values.set(fact, (values.get(fact) ?? new Set()).add(value))
  const words = new Map(
    all.map(({ code, label }) => {
      const said = withoutFormulas(label)
      const isOf = (word: string) =>
        [...(values.get(word) ?? [])].some(value => value === said || value.startsWith(`${said} (`))
      const known = [...(formerly.get(code) ?? []).map(wordOf), wordOf(code)].find(isOf)
      return [`${code}\n${label}`, known ?? wordOf(code)] as const
    }),
  )
  return ({ code, label }) => words.get(`${code}\n${label}`) ?? wordOf(code)
}
