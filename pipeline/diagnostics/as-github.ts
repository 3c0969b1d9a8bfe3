import { type Problem, visible } from './problem.ts'

declare const MADE: unique symbol

/** A line that GitHub acts on. Only this file makes one, and it is handed on apart from text, so that no text of others can be one. */
export type Command = string & { readonly [MADE]: true }

/**
 * GitHub workflow commands, one a problem, so that each stands at its line in a pull request.
 * GitHub's own escapes: `%`, CR and LF in a message; also `:` and `,` in a property.
 */
export function asGithub(problems: readonly Problem[]): Command[] {
  return problems.map(d => {
    const { path, line, column, endLine, endColumn } = d.place
    const at = `file=${property(path)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
    const lines = [d.what, `why: ${d.why}`, `fix: ${d.fix}`].map(visible)
    return command(`error ${path === '' ? '' : `${at},`}title=${property(d.rule)}`, lines)
  })
}

/** A notice that stands at no line. */
export function asGithubNotice(title: string, text: string): Command {
  return command(`notice title=${property(title)}`, text.split('\n'))
}

function command(kind: string, lines: readonly string[]): Command {
  return visible(`::${kind}::${message(lines.join('\n'))}`) as Command
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
