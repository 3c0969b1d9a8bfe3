import { expect } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { type Files, README, runOn } from '../laws/mini-review.ts'

/** Sources with all that a run makes of them, and the answer in README. */
export async function built(sources: Files): Promise<Files> {
  const files = memoryFiles([...sources, ['README.md', README]])
  expect((await build(runOn(files))).code).toBe(0)
  return new Map([...files.all].map(([path, bytes]) => [path, bytes.toString()]))
}
