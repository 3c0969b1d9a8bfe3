import { isUtf8 } from 'node:buffer'
import { resolve } from 'node:path'
import { visible } from '../diagnostics/problem.ts'
import type { ChangedWord } from '../encoding/changed-words.ts'
import { decodeAs, isEncoding } from '../encoding/encodings.ts'
import { isLeftOver } from '../files/own-files.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Formed } from '../ingest/canonical-form.ts'
import type { SourceFile } from '../review/source-file.ts'
import { nearestAmong } from '../rules/rule.ts'
import { canonical, read } from '../stages.ts'
import { followNames } from './follow-names.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, noEncoding, type Said, usage } from './said.ts'

/**
 * Brings the sources into canonical form, repairs what a spreadsheet did to them and follows what is called otherwise than it was; never a coded value. Then
 * reports what is left. Named files only, where some are named.
 *
 * A file that is no UTF-8 is read in the encoding that alone gives words, or in the one that somebody names; each word that was read so is printed,
 * because the file holds the only copy of it.
 * What somebody saves while this runs is left alone.
 */
export async function fix(run: Run, names: readonly string[] = [], from?: string): Promise<Said> {
  if (from !== undefined && !isEncoding(from)) return noEncoding(from)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const unknown = names.find(name => !input.some(isNamed(run, [name])))
  if (unknown !== undefined) {
    const paths = input.map(({ path }) => `${run.sources}/${path}`)
    return usage(`There is no file ${unknown} in ${run.sources}${nearestAmong(unknown, paths)}.`)
  }
  const said = await clearUnfinished(run)
  const chosen = new Set(input.filter(isNamed(run, names)).map(({ path }) => path))
  const formed = canonical(input, path => (chosen.has(path) ? from : undefined))
  for (const one of followNames(run.sources, formed))
    if (chosen.has(one.path)) said.push(...(await mended(run, one, from)))
  const after = (await readAll(run)) ?? []
  const left = read(run.sources, after, run.onStage)
  const { problems } = left
  const isLeft = problems.length > 0 || said.some(line => line.endsWith(AGAIN))
  if (said.length === 0) said.push(isLeft ? 'Nothing was mended.' : 'Every source is in canonical form.')
  const { stdout, stderr } = done(run, `${said.join('\n')}\n`)
  if (problems.length === 0) return { stdout, stderr, code: isLeft ? 1 : 0 }
  const report = reportOf(run, problems, after, { ...left, end: 'They are left as they are.' })
  return { ...report, stdout: stdout + report.stdout, stderr, code: 1 }
}

const AGAIN = 'was saved while this ran, so it was left alone; run this again'

/** Writes one source as it should be, and says what that changed. */
async function mended(run: Run, { path, bytes, text, changes, words }: Formed, from?: string): Promise<string[]> {
  const full = `${run.sources}/${path}`
  const name = visible(full)
  if (from !== undefined && !isUtf8(bytes) && decodeAs(from, bytes) === undefined)
    return [`${name}: cannot be ${from}; left as it is`]
  if (changes.length === 0 || text === undefined) return []
  if (!(await replaceFile(run.files, full, bytes, text))) return [`${name}: ${AGAIN}`]
  return [`${name}: ${changes.join('; ')}`, ...words.map(wordLine)]
}

/** Takes away what a killed run was writing beside the sources; the sources themselves are whole. */
async function clearUnfinished({ files, sources }: Run): Promise<string[]> {
  const left = (await files.list(sources)).map(({ path }) => path).filter(isLeftOver)
  for (const path of left) await files.remove(`${sources}/${path}`)
  return left.map(path => `${visible(`${sources}/${path}`)}: left by a run that was stopped; removed`)
}

function isNamed({ sources }: Run, names: readonly string[]): (file: SourceFile) => boolean {
  const paths = names.map(name => resolve(name))
  return ({ path }) => paths.length === 0 || paths.includes(resolve(sources, path))
}

function wordLine({ before, after }: ChangedWord): string {
  return visible(`  ${before} → ${after}`)
}
