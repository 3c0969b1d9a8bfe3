import { isWholeFile, NOWHERE } from './place.ts'
import { type Problem, visible } from './problem.ts'

/** Lines of the source files, by path, so that a report can show the line it speaks of. */
export type SourceLines = (path: string, line: number) => string | undefined

const WIDEST = 160

/**
 * The report as people read it in a terminal. The first line of each problem is complete by itself and clickable:
 *
 *     sources/studies/example-2015-fear/coding.a.csv:4:4-17: error: Unexpected code `frame.turover`, expected … [known-code]
 */
export function asText(problems: readonly Problem[], lines: SourceLines): string {
  return problems.map(d => oneAsText(d, lines)).join('\n')
}

function oneAsText(d: Problem, lines: SourceLines): string {
  const excerpt = isWholeFile(d.place) ? [] : excerptOf(lines(d.place.path, d.place.line), d)
  return [firstLine(d), ...excerpt, ...[`  why: ${d.why}`, `  fix: ${d.fix}`].map(visible), ''].join('\n')
}

/** What is complete by itself: where, if it is in a file, and what. */
export function firstLine({ place, what, rule }: Problem): string {
  const { path, line, column, endLine, endColumn } = place
  if (path === NOWHERE.path) return visible(`error: ${what} [${rule}]`)
  const end = endLine !== line ? `-${endLine}:${endColumn}` : endColumn > column ? `-${endColumn}` : ''
  return visible(`${path}:${line}:${column}${end}: error: ${what} [${rule}]`)
}

function excerptOf(text: string | undefined, d: Problem): string[] {
  if (text === undefined || text === '') return []
  const { line, column, endLine, endColumn } = d.place
  const from = Math.max(0, Math.min(column - 1, text.length) - 60)
  const cut = [...(from > 0 ? ['…'] : []), text.slice(from > 0 ? from + 1 : 0, from + WIDEST)].join('')
  const shown = visible(from + WIDEST < text.length ? `${cut}…` : cut)
  const until = endLine === line ? endColumn - 1 : text.length
  const width = Math.max(1, Math.min(until, from + WIDEST) - (column - 1))
  return [`  │ ${shown}`, `  │ ${' '.repeat(Math.max(0, column - 1 - from))}${'^'.repeat(width)}`]
}
