import { visible } from './problem.ts'

/** How a text is read: by a person, by GitHub (whose commands are handed on apart), by a program, or as a comment that was made harmless where it was made. */
export type Printed = 'text' | 'github' | 'json' | 'markdown'

/**
 * All that is printed, as it may stand on a terminal and in a log. Paths and passages are written by others: none of their characters may move the cursor,
 * turn the direction of writing or set the title of a window, and none of their lines be a command to GitHub, which reads commands out of every log.
 *
 * JSON escapes them, so a program reads what stood there; everywhere else a mark stands for them.
 */
export function asPrinted(text: string, form: Printed): string {
  if (form === 'json') return text.replace(UNSEEN, escaped).replaceAll('##[', '##\\u005b')
  if (form === 'markdown') return text.replace(UNSEEN_CONTROL, '�')
  return text
    .split('\n')
    .map(line => withoutCommand(visible(line)))
    .join('\n')
}

const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu
const UNSEEN_CONTROL = /[^\P{Cc}\n]/gu

/** Inside a string only, for JSON has such characters nowhere else. */
function escaped(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** The two forms of a command: at the beginning of a line, and anywhere in it. */
function withoutCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')
}
