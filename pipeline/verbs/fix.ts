import { isUtf8 } from 'node:buffer'
import { resolve } from 'node:path'
import { visible } from '../diagnostics/problem.ts'
import { UNFINISHED, writeWhole } from '../files/write-whole.ts'
import type { ChangedWord } from '../ingest/changed-words.ts'
import { decodeAs, isEncoding } from '../ingest/encodings.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { done, NO_SOURCES, type Run, readAll, reportOf, type Said, usage } from './folders.ts'

/**
 * Brings the sources into canonical form and repairs what a spreadsheet did to them; never a coded value. Then reports what is left. Named files only,
 * where some are named.
 *
 * A file that is no UTF-8 is read in the encoding that alone gives words, or in the one that somebody names; each word that was read so is printed,
 * because the file holds the only copy of it.
 *
 * An unfinished file beside a source was left by a run that was killed; the source itself is whole, so the unfinished one is removed.
 */
export async function fix(run: Run, names: readonly string[] = [], from?: string): Promise<Said> {
  if (from !== undefined && !isEncoding(from))
    return usage(`\`${from}\` is no encoding that is known here; expected one such as windows-1252 or macroman.`)
  const all = await readAll(run)
  if (all === undefined) return NO_SOURCES(run)
  const unknown = names.find(name => !all.some(isNamed([name])))
  if (unknown !== undefined) return usage(`There is no file ${unknown} in ${run.sources}.`)
  const isLeft = (path: string) => /\.(csv|md)$/.test(path.slice(0, -UNFINISHED.length)) && path.endsWith(UNFINISHED)
  const input = all.filter(({ path }) => !isLeft(path))
  const said: string[] = []
  for (const { path } of all.filter(one => isLeft(one.path))) {
    await run.files.remove(`${run.sources}/${path}`)
    said.push(`${run.sources}/${path}: left by a run that was stopped; removed`)
  }
  const chosen = new Set(input.filter(isNamed(names)).map(({ path }) => path))
  const formed = canonical(input, path => (chosen.has(path) ? from : undefined))
  const after = new Map(input.map(({ path, bytes }) => [path, bytes]))
  for (const { path, bytes, text, changes, words } of formed) {
    if (from !== undefined && chosen.has(path) && !isUtf8(bytes) && decodeAs(from, bytes) === undefined)
      said.push(`${run.sources}/${path}: cannot be ${from}; left as it is`)
    if (changes.length === 0 || text === undefined || !chosen.has(path)) continue
    await writeWhole(run.files, `${run.sources}/${path}`, text)
    after.set(path, Buffer.from(text))
    said.push(`${run.sources}/${path}: ${changes.join('; ')}`, ...words.map(wordLine))
  }
  const left = [...after].map(([path, bytes]) => ({ path, bytes }))
  const { problems } = read(run.sources, left, run.onStage)
  if (said.length === 0) said.push(problems.length === 0 ? 'Every source is in canonical form.' : 'Nothing was mended.')
  const { stdout, stderr } = done(run, `${said.join('\n')}\n`)
  if (problems.length === 0) return { stdout, stderr, code: 0 }
  const report = reportOf(run, problems, left).replace('Nothing was written.', 'They are left as they are.')
  return { stdout: stdout + report, stderr, code: 1 }

  function isNamed(some: readonly string[]): (file: SourceFile) => boolean {
    const paths = some.map(name => resolve(name))
    return ({ path }) => paths.length === 0 || paths.includes(resolve(run.sources, path))
  }
}

function wordLine({ before, after }: ChangedWord): string {
  return visible(`  ${before} → ${after}`)
}
