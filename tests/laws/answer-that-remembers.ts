import * as block from '../../pipeline/emit/readme-block.ts'

const answers = new WeakMap<object, Map<string, string | undefined>>()

/** What tests get in the place of the answer of a README: the answer of a report is put into the same README once. */
export * from '../../pipeline/emit/readme-block.ts'

export const withAnswer: typeof block.withAnswer = (readme, report, output) => {
  const known = answers.get(report) ?? new Map<string, string | undefined>()
  answers.set(report, known)
  const key = `${output}\n${readme}`
  if (!known.has(key)) known.set(key, block.withAnswer(readme, report, output))
  return known.get(key)
}
