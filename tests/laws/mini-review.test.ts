import { expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { memoryFiles } from './memory-files.ts'
import { earlierVersion, runOn } from './mini-review.ts'

test('the mini review is in order once built', async () => {
  const files = memoryFiles(earlierVersion())
  const built = await build(runOn(files))
  expect(built.code, built.stdout + built.stderr).toBe(0)
  const { stdout, code } = await check(runOn(files))
  expect([stdout, code]).toEqual([
    `${earlierVersion().size} source files are in order; data and output are fresh.\n`,
    0,
  ])
})
