import { code, fenced, plain } from '../canonical/plain-markdown.ts'
import { counted } from '../diagnostics/counted.ts'
import { changesAsMarkdown } from './changes-as-markdown.ts'
import type { Diff } from './diff.ts'
import type { Change } from './item.ts'
import type { Moved } from './moved.ts'
import { movedAsMarkdown } from './moved-as-markdown.ts'
import {
  ALL,
  askedLine,
  changesLine,
  conclusionsLine,
  cut,
  folded,
  headline,
  kindLine,
  numbersLine,
  publishedLines,
  staleLines,
  tableLine,
  unreadableLines,
} from './words.ts'

/** Marks our comment in a pull request, so that it is updated in place. */
export const COMMENT_MARK = '<!-- inddragelse-diff -->'

/** Lists longer than this are folded; longer than the second, cut. */
const LONGEST = 25
const MOST = 100
/** GitHub takes comments of up to 65,536 characters. */
const LONGEST_COMMENT = 60_000

/** The difference as a comment for reviewers: what it does to the answer first, then what changed, then the tables. Text from sources can never become markup. */
export function diffAsMarkdown(diff: Diff): string {
  const groups = [...new Set(diff.changes.map(change => change.group))]
  return withinLimit([
    `${COMMENT_MARK}\n\n### ${plain(headline(diff))}\n\n${plain(kindLine(diff))}`,
    ...unreadableLines(diff).map(({ line, problems }) =>
      [`${plain(line)}\n`, ...problems.map(({ at, what }) => `- ${code(at)}: ${plain(what)}`)].join('\n'),
    ),
    ...staleLines(diff).map(line => `⚠ ${plain(line)}`),
    ...publishedLines(diff).map(plain),
    `**${plain(conclusionsLine(diff))}**`,
    ...(diff.conclusions === 'unknown' ? [] : movedTable(diff.conclusions, `${diff.conclusions.length} conclusions`)),
    ...(diff.numbers.length === 0 ? [] : [fold(numbersLine(diff), movedLines(diff.numbers))]),
    ...(diff.changes.length === 0 ? [] : [`**${plain(changesLine(diff))}**`]),
    ...groups.map(group => section(diff.changes.filter(change => change.group === group))),
    ...diff.files.map(fileDifference),
    ...list(
      'What the codes mean',
      diff.codes.map(
        one => `- **${plain(one.code)}** ${plain(Object.values(one.labels).join(' / '))}: ${plain(one.definition)}`,
      ),
    ),
    ...list(
      'What the changed columns ask',
      diff.asked.map(one => `- ${plain(askedLine(one))}`),
    ),
    ...list(
      `Tables that moved: ${diff.tables.length}`,
      diff.tables.map(one => `- ${plain(tableLine(one))}`),
    ),
  ])
}

function movedTable(all: readonly Moved[], title: string): string[] {
  if (all.length === 0) return []
  return [all.length <= LONGEST ? movedLines(all).join('\n') : fold(title, movedLines(all))]
}

function movedLines(all: readonly Moved[]): string[] {
  return [...movedAsMarkdown(all.slice(0, MOST)), ...more(all.length - MOST, 'more')]
}

/** What a list that is cut leaves out. */
function more(n: number, what: string): string[] {
  return n > 0 ? ['', `… and ${counted(n, what)}; \`npm run diff\` with ${ALL}.`] : []
}

function section(changes: readonly Change[]): string {
  const [first] = changes
  const title = `${first?.group}: ${changes.length === 1 ? '1 change' : `${changes.length} changes`}`
  const lines = [...changesAsMarkdown(changes.slice(0, MOST)), ...more(changes.length - MOST, 'more change')]
  return changes.length <= LONGEST ? `#### ${plain(title)}\n\n${lines.join('\n')}` : fold(title, lines)
}

function fileDifference({ path, what, gone, come }: Diff['files'][number]): string {
  const lines = [
    ...gone.map(one => `-${fenced(cut(one.text, 300))}`),
    ...come.map(one => `+${fenced(cut(one.text, 300))}`),
  ]
  const title = `${path}: ${what} (${gone.length} lines gone, ${come.length} come)`
  return lines.length === 0
    ? plain(title)
    : fold(title, ['```diff', ...folded(lines, MOST, line => [line], 'line'), '```'])
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [fold(title, lines)]
}

function fold(title: string, lines: readonly string[]): string {
  return `<details><summary>${plain(title)}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

/** Whole parts as long as they fit, so that no fold or fence is left open. */
function withinLimit(parts: readonly string[]): string {
  let whole = ''
  let left = 0
  for (const part of parts)
    if (whole.length + part.length > LONGEST_COMMENT) left++
    else whole += `${part}\n\n`
  return left === 0
    ? `${whole.trimEnd()}\n`
    : `${whole}${left === 1 ? '1 part is' : `${left} parts are`} left out here because the whole is too long; \`npm run diff\` with ${ALL}.\n`
}
