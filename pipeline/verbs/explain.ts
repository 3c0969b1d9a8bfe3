import { explain as explained } from '../explain/explain.ts'
import { readAll } from './read-all.ts'
import { readBeforeOrOnce } from './read-kept.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'

const HOW =
  'Name a table and a key, or one id, field, code, rule, label or author: `explain by-code <code> n_studies`, `explain <study>/p1`, `explain <field> <word>`.'

/** Explains a word from the sources as they are, whole or not; also without any, where only the program need be asked. */
export async function explain(run: Run, words: readonly string[]): Promise<Said> {
  if (words.length === 0) return usage(HOW)
  const files = await readAll(run)
  const sources = files && { root: run.sources, files, read: await readBeforeOrOnce(run, files) }
  const { code, text } = explained(words, sources)
  if (code === 0) return { stdout: `${text.trimEnd()}\n`, stderr: remark(sources?.read.problems.length ?? 0), code }
  return sources === undefined ? NO_SOURCES(run) : { ...usage(text), code }
}

function remark(problems: number): string {
  if (problems === 0) return ''
  return `The sources hold ${problems === 1 ? '1 problem' : `${problems} problems`} (\`npm run check\`); what could not be read is missing here.\n`
}
