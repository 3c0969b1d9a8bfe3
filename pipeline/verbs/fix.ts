import { UNFINISHED, writeWhole } from '../files/write-whole.ts'
import { canonical, read } from '../stages.ts'
import { done, NO_SOURCES, type Run, readAll, reportOf, type Said } from './folders.ts'

/**
 * Brings the sources into canonical form and repairs what a spreadsheet did to them; never a coded value. Then reports what is left.
 *
 * An unfinished file beside a source was left by a run that was killed; the source itself is whole, so the unfinished one is removed.
 */
export async function fix(run: Run): Promise<Said> {
  const all = await readAll(run)
  if (all === undefined) return NO_SOURCES(run)
  const isLeft = (path: string) => /\.(csv|md)$/.test(path.slice(0, -UNFINISHED.length)) && path.endsWith(UNFINISHED)
  const input = all.filter(({ path }) => !isLeft(path))
  const said: string[] = []
  for (const { path } of all.filter(one => isLeft(one.path))) {
    await run.files.remove(`${run.sources}/${path}`)
    said.push(`${run.sources}/${path}: left by a run that was stopped; removed`)
  }
  const formed = canonical(input)
  for (const { path, text, changes } of formed) {
    if (changes.length === 0 || text === undefined) continue
    await writeWhole(run.files, `${run.sources}/${path}`, text)
    said.push(`${run.sources}/${path}: ${changes.join('; ')}`)
  }
  const after = formed.map(({ path, text, bytes }) => ({ path, bytes: text === undefined ? bytes : Buffer.from(text) }))
  const { problems } = read(run.sources, after, run.onStage)
  const summary = said.length === 0 ? 'Every source is in canonical form.\n' : `${said.join('\n')}\n`
  const { stdout, stderr } = done(run, summary)
  if (problems.length === 0) return { stdout, stderr, code: 0 }
  const left = reportOf(run, problems, after).replace('Nothing was written.', 'They are left as they are.')
  return { stdout: stdout + left, stderr, code: 1 }
}
