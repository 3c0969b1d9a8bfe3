import { asGithub } from '../diagnostics/as-github.ts'
import { asJson } from '../diagnostics/as-json.ts'
import { asText } from '../diagnostics/as-text.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Run } from './run.ts'

/** The report in the format of the run, with the lines it speaks of. */
export function reportOf(run: Run, problems: readonly Problem[], input: readonly SourceFile[]): string {
  if (run.format === 'json') return asJson(problems)
  if (run.format === 'github') return asGithub(problems)
  const lines = new Map<string, string[]>()
  const text = asText(problems, (path, line) => {
    if (!lines.has(path)) {
      const file = input.find(one => `${run.sources}/${one.path}` === path)
      lines.set(path, file === undefined ? [] : Buffer.from(file.bytes).toString('utf8').split('\n'))
    }
    return lines.get(path)?.[line - 1]
  })
  const n = problems.length
  const files = new Set(problems.map(d => d.place.path)).size
  return `${text}\n${n === 1 ? '1 problem' : `${n} problems`} in ${files === 1 ? '1 file' : `${files} files`}. Nothing was written.\n`
}
