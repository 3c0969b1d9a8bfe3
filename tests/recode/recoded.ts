import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Texts } from '../../pipeline/recode/texts.ts'
import type { Read } from '../../pipeline/review/read.ts'
import { canonical, read } from '../../pipeline/stages.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import type { Said } from '../../pipeline/verbs/said.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { type Files, filesUnder, runOn } from '../laws/mini-review.ts'

/** What a verb says on files in memory, and what it leaves of them. */
export interface Recoded {
  said: Said
  text: (path: string) => string
  changed: string[]
  now: Files
}

export async function recoded(before: Files, act: (run: Run) => Promise<Said>): Promise<Recoded> {
  const files = memoryFiles(before)
  const said = await act(runOn(files))
  const now: Files = new Map([...files.all].map(([path, bytes]) => [path, bytes.toString()]))
  return {
    said,
    now,
    text: path => now.get(`sources/${path}`) ?? '',
    changed: [...before].flatMap(([path, old]) => (now.get(path) === old ? [] : [path])),
  }
}

/** The sources of this review and of the fixtures, on which properties are held. */
export const SOURCES = [
  'tests/fixtures/reviews/mini/sources',
  'tests/fixtures/reviews/nurses/sources',
  'sources',
] as const

export function textsIn(folder: string): Texts {
  return new Map(filesUnder(folder).map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

export function readTexts(texts: Texts): Read {
  return read('sources', asFiles(texts))
}

/** In canonical form, as they would be written. */
export function inForm(texts: Texts): Texts {
  return new Map(canonical(asFiles(texts)).map(({ path, text }) => [path, text ?? '']))
}

function asFiles(texts: Texts) {
  return [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
}
