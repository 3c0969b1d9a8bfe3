import { dirname, relative } from 'node:path'
import { withAnswer } from '../emit/readme-block.ts'
import type { Emitted } from '../stages.ts'
import type { Run } from './run.ts'

/** A README with the current answer; `undefined` where it has no place for one. Its links lead from where it stands, wherever the run was started. */
export function answerIn({ readme = '', output }: Run, text: string, report: Emitted['report']): string | undefined {
  return withAnswer(text, report, relative(dirname(readme), output).replaceAll('\\', '/'))
}
