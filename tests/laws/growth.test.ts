import { expect, test } from 'vitest'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, emit, settledFiles } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { madeTexts } from '../made-texts.ts'
import { miniReview } from '../page/made-page.ts'
import { grownReview } from './grown-review.ts'

/** How many times the studies, and how many times the bytes that may come of it: a file has a header, and a list commas. */
const TIMES = 10
const AT_MOST = 12
/** Large enough that rows weigh more than headers. */
const BASE = 4

test('ten times the studies are at most twelve times the bytes, of each file and of all', async () => {
  const mini = miniReview()
  const [few, many] = [await bytesOf(grownReview(mini, BASE)), await bytesOf(grownReview(mini, BASE * TIMES))]
  expect(many.n_studies).toBe(few.n_studies * TIMES)
  expect(many.files.size).toBeGreaterThan(100)
  const grew = [...many.files].map(([path, bytes]) => ({ path, times: bytes / (few.files.get(path) ?? 1) }))
  expect(grew.filter(({ times }) => times > AT_MOST)).toEqual([])
  expect(sum(many.files) / sum(few.files)).toBeLessThanOrEqual(AT_MOST)
  // What tells of each study grows with them, so that the law is not kept by files that hold nothing.
  expect(grew.find(({ path }) => path === 'output/tables/evidence.json')?.times).toBeGreaterThan(TIMES * 0.9)
}, 60_000)

/** The bytes of each file in data/ and output/; those of a study and of its copies together. */
async function bytesOf(review: Review): Promise<{ n_studies: number; files: Map<string, number> }> {
  const { files } = await emit(review, aggregate(review), await pageFiles())
  const all = [
    ...madeTexts(settledFiles(review)).map(({ path, text }) => ({
      path: `data/${path.replace(/-\d+\.json$/, '.json')}`,
      text,
    })),
    ...madeTexts(files).map(({ path, text }) => ({ path: `output/${path}`, text })),
  ]
  const bytes = new Map<string, number>()
  for (const { path, text } of all) bytes.set(path, (bytes.get(path) ?? 0) + Buffer.byteLength(text))
  return { n_studies: review.studies.length, files: bytes }
}

function sum(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((a, b) => a + b, 0)
}
