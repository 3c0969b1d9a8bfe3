import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Modules whose functions are pure, and what stands in their place where tests run: the same functions, which remember what they gave. Tests put the same files through them thousands of times. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  [resolve('pipeline/stages.ts'), resolve('tests/laws/stages-that-remember.ts')],
  [resolve('pipeline/ingest/markdown-blocks.ts'), resolve('tests/laws/markdown-that-remembers.ts')],
  [resolve('pipeline/emit/readme-block.ts'), resolve('tests/laws/answer-that-remembers.ts')],
  [resolve('pipeline/emit/draw.ts'), resolve('tests/laws/draw-that-remembers.ts')],
])

/** Gives every module that asks for one of them what stands in its place. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (source, importer = '') => {
      if (!source.startsWith('.')) return undefined
      const standIn = STAND_INS.get(resolve(dirname(importer), source))
      return standIn === importer ? undefined : standIn
    },
  }
}
