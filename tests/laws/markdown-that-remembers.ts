import * as blocks from '../../pipeline/ingest/markdown-blocks.ts'
import { memory } from './memory.ts'

const parsed = memory<string, ReturnType<typeof blocks.markdownBlocks>>(new Map(), 2_000)
/** A longer text is of a test that reads it once, and its blocks take much room. */
const LONGEST = 20_000

/** What tests get in the place of what finds the blocks of a note: most reviews of tests are one of a few, but for a file or two. */
export const markdownBlocks: typeof blocks.markdownBlocks = text =>
  text.length > LONGEST ? blocks.markdownBlocks(text) : parsed(text, () => blocks.markdownBlocks(text))
