import { visible } from '../diagnostics/problem.ts'
import { changesAsLines } from './changes-as-lines.ts'
import { askedLine, changesLine, tableLine } from './changes-in-words.ts'
import type { SentenceMoved } from './compare-sentences.ts'
import type { Diff } from './diff.ts'
import { cut, folded } from './in-short.ts'
import type { Moved } from './moved.ts'
import {
  becauseOf,
  conclusionsLine,
  countsLines,
  movedLine,
  numbersLine,
  saidLines,
  sentencesLine,
} from './moved-in-words.ts'
import {
  firstLines,
  headline,
  kindLine,
  ownCode,
  publishedLines,
  staleLines,
  unreadableLines,
} from './sides-in-words.ts'

/** The most of each list that is shown, and the longest line: a difference of hundreds of cells is still to be read. */
const MOST_MOVED = 20
const MOST_FILES = 10
const MOST_LINES = 40
const LONGEST_LINE = 600

/** The difference as lines for a terminal: what it does to the answer first, then what was done. */
export function diffAsText(diff: Diff): string {
  const { conclusions, numbers, sentences, files, tables, asked } = diff
  const own = ownCode(diff)
  const lines = [
    headline(diff),
    kindLine(diff),
    ...firstLines(diff).map(({ line, paths }) => `${line}: ${paths.join(', ')}`),
    ...(own === undefined ? [] : [own.line, `  ${own.command}`]),
  ]
  for (const { line, problems } of unreadableLines(diff))
    lines.push(line, ...problems.map(({ at, what }) => `  ${at}: ${what}`))
  lines.push(...staleLines(diff), '', ...publishedLines(diff), conclusionsLine(diff))
  if (conclusions !== 'unknown') lines.push(...indented(folded(conclusions, MOST_MOVED, movedLines, 'conclusion')))
  if (numbers.length > 0)
    lines.push('', numbersLine(diff), ...indented(folded(numbers, MOST_MOVED, movedLines, 'number')))
  if (sentences.length > 0)
    lines.push('', sentencesLine(diff), ...indented(folded(sentences, MOST_MOVED, sentenceLines, 'sentence')))
  lines.push('', changesLine(diff), ...indented(changesAsLines(diff.changes)))
  lines.push(...indented(folded(files, MOST_FILES, fileLines, 'file')))
  if (asked.length > 0) lines.push('', 'What the changed columns ask:', ...indented(asked.map(askedLine)))
  if (tables.length > 0) lines.push('', 'Tables:', ...indented(tables.map(tableLine)))
  return lines.map(line => `${cut(visible(line), LONGEST_LINE)}\n`).join('')
}

function sentenceLines(sentence: SentenceMoved): string[] {
  return saidLines(sentence, LONGEST_LINE - 50).map(([lead, text]) => `${lead}: ${text}`)
}

function movedLines(moved: Moved): string[] {
  const { sentence, because } = moved
  return [
    movedLine(moved),
    ...(sentence === undefined ? [] : indented(indented(sentenceLines(sentence)))),
    ...countsLines(moved).map(line => `    ${line}`),
    ...(because.length === 0 ? [] : [`    because of ${becauseOf(because)}`]),
  ]
}

/** A file that no other line speaks of, with the lines that went and came. */
function fileLines({ path, what, gone, come }: Diff['files'][number]): string[] {
  const changed = [
    ...gone.map(one => `  - ${one.line}: ${one.text}`),
    ...come.map(one => `  + ${one.line}: ${one.text}`),
  ]
  const isReordered = changed.length === 0 ? ' (the same lines in another order, or another end)' : ''
  return [`${path}: ${what}${isReordered}`, ...folded(changed, MOST_LINES, line => [line], 'line')]
}

function indented(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`)
}
