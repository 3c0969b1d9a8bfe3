import type { Command } from '../diagnostics/as-github.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Run } from './run.ts'

/** What is printed. `commands` go to stdout, below what else stands there. */
export interface Words {
  stdout: string
  stderr: string
  commands?: readonly Command[]
  /** What stands on stdout are sentences: where a program reads from there they go to stderr. */
  isTold?: true
}

/** What a verb says and how it ends: 0 clean, 1 problems in the data, 2 wrong usage or a bug. */
export interface Said extends Words {
  code: 0 | 1 | 2
  /** Another run was in the way: nothing is wrong, and later it may go. */
  isBusy?: true
}

/** What is wrong with an option, why it is asked for and how it is given: the same of every option, without its point. */
export function optionAmiss(
  option: string,
  given: string | undefined,
  { expected, why, such }: Record<'expected' | 'why' | 'such', string>,
): string {
  const wrong = given ? `Unexpected \`${option}\` ${quoted(given)}` : `Missing \`${option}\``
  return `${wrong}, expected ${expected}: ${why}; give it as in \`${option} ${such}\``
}

/** An answer, with one line end after it. */
export function told(text: string): Said {
  return { stdout: `${text.trimEnd()}\n`, stderr: '', isTold: true, code: 0 }
}

/** What was told, with more lines below it. */
export function toldWith({ stdout }: Said, lines: readonly string[]): Said {
  return told([stdout.trimEnd(), ...lines].join('\n'))
}

export function usage(message: string): Said {
  return { stdout: '', stderr: `${message}\n`, code: 2 }
}

/** Says so where what was to be written stands already. */
export function isThere(path: string): Said {
  return usage(`${path} is there already; nothing was written.`)
}

/** What a verb says when it went well. On stdout only where nothing else is read from there by a program. */
export function done({ format }: Run, text: string): Words {
  return format === 'text' ? { stdout: text, stderr: '' } : { stdout: '', stderr: text }
}

export function noEncoding(name: string): Said {
  return usage(`\`${name}\` is no encoding that is known here; expected one such as windows-1252 or macroman.`)
}

/** Says so where there is nothing to read. */
export const NO_SOURCES = (run: Run) =>
  usage(
    `There is no sources folder at ${run.sources}. Give one with --sources DIR, or run this in the folder that holds it.`,
  )
