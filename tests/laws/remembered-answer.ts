import type * as Block from '../../pipeline/emit/readme-block.ts'

/** The answer of a README as it is remembered of a report, which the same review gives again and again. For `vi.mock('…/emit/readme-block.ts')`. */
export function rememberedAnswer(block: typeof Block): typeof Block {
  const answers = new WeakMap<object, Map<string, string | undefined>>()
  return {
    ...block,
    withAnswer: (readme, report, output) => {
      const known = answers.get(report) ?? new Map<string, string | undefined>()
      answers.set(report, known)
      const key = `${output}\n${readme}`
      if (!known.has(key)) known.set(key, block.withAnswer(readme, report, output))
      return known.get(key)
    },
  }
}
