import { writeWhole } from '../files/write-whole.ts'
import { canonical, read } from '../stages.ts'
import { NO_SOURCES, type Run, readAll, reportOf, type Said } from './folders.ts'

/** Brings the sources into canonical form and repairs what a spreadsheet did to them; never a coded value. Then reports what is left. */
export async function fix(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const formed = canonical(input)
  const said: string[] = []
  for (const { path, text, changes } of formed) {
    if (changes.length === 0 || text === undefined) continue
    await writeWhole(run.files, `${run.sources}/${path}`, text)
    said.push(`${run.sources}/${path}: ${changes.join('; ')}`)
  }
  const after = formed.map(({ path, text, bytes }) => ({ path, bytes: text === undefined ? bytes : Buffer.from(text) }))
  const { diagnostics } = read(run.sources, after, run.onStage)
  const summary = said.length === 0 ? 'Every source is in canonical form.\n' : `${said.join('\n')}\n`
  if (diagnostics.length === 0) return { stdout: summary, stderr: '', code: 0 }
  return {
    stdout: summary + reportOf(run, diagnostics, after).replace('Nothing was written.', 'They are left as they are.'),
    stderr: '',
    code: 1,
  }
}
