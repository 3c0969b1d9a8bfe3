import { expect } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import type { MemoryFiles } from './memory-files.ts'

/** The review that some files hold, in which nothing may be wrong. */
export function settledIn({ all }: MemoryFiles): Review {
  const input = [...all].flatMap(([path, bytes]) =>
    path.startsWith('sources/') ? [{ path: path.slice('sources/'.length), bytes }] : [],
  )
  const { review, problems } = read('sources', input)
  expect(problems).toEqual([])
  if (review === undefined) throw new Error('Sources without a problem are a review')
  return review
}
