import { type Problem, visible } from './problem.ts'

/**
 * GitHub workflow commands, one a problem, so that each stands at its line in a pull request.
 * GitHub's own escapes: `%`, CR and LF in a message; also `:` and `,` in a property.
 */
export function asGithub(problems: readonly Problem[]): string {
  return problems
    .map(d => {
      const { path, line, column, endLine, endColumn } = d.place
      const at = `file=${property(path)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
      const lines = [d.what, `why: ${d.why}`, `fix: ${d.fix}`].map(visible)
      return `::error ${at},title=${property(d.rule)}::${message(lines.join('\n'))}\n`
    })
    .join('')
}

/** A notice that stands at no line. */
export function asGithubNotice(title: string, text: string): string {
  return `::notice title=${property(title)}::${message(text.split('\n').map(visible).join('\n'))}\n`
}

/** A line as this file writes it. */
export function isOwnCommand(line: string): boolean {
  return /^::(error file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,|notice )title=[a-z-]+::/.test(line)
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
