import type { z } from 'zod'

/** What a reader makes of a text; `no` where it is not of the form the reader expects. */
export function reads(reader: z.ZodType, text: string): unknown {
  const read = reader.safeParse(text)
  return read.success ? read.data : 'no'
}

/** Where in a list a reader finds faults: the numbers of the items, from 0. */
export function faultsOf(reader: z.ZodType, text: string): unknown[] {
  const read = reader.safeParse(text)
  return read.success ? [] : read.error.issues.map(issue => issue.path[0])
}

/** What a reader says it expects, when it meets a text it does not read. */
export function expectationIn(reader: z.ZodType, text: string): unknown {
  const read = reader.safeParse(text)
  const issue = read.success ? undefined : read.error.issues[0]
  return issue?.code === 'custom' ? issue.params?.expectation : undefined
}
