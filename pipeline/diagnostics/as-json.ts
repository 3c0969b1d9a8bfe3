import type { Problem } from './problem.ts'

/** One JSON object a line: path, line, column, end_line, end_column, rule, what, why, fix. */
export function asJson(problems: readonly Problem[]): string {
  return problems
    .map(d => {
      const { path, line, column, endLine, endColumn } = d.place
      const { rule, what, why, fix } = d
      return `${JSON.stringify({ path, line, column, end_line: endLine, end_column: endColumn, rule, what, why, fix })}\n`
    })
    .join('')
}
