import { code, fenced, plain } from '../canonical/plain-markdown.ts'
import { changesAsMarkdown } from './changes-as-markdown.ts'
import type { Moved } from './compare-conclusions.ts'
import type { Diff } from './diff.ts'
import type { Change } from './item.ts'
import { conclusionsLine, cut, folded, headline, kindLine, tableLine, unreadableLines } from './words.ts'

/** Marks our comment in a pull request, so that it is updated in place. */
export const COMMENT_MARK = '<!-- inddragelse-diff -->'

/** Lists longer than this are folded; longer than the second, cut. */
const LONGEST = 25
const MOST = 100
/** GitHub takes comments of up to 65,536 characters. */
const LONGEST_COMMENT = 60_000

/** The difference as a comment for reviewers: conclusions first, then what changed, then the tables. Text from sources can never become markup. */
export function diffAsMarkdown(diff: Diff): string {
  const groups = [...new Set(diff.changes.map(change => change.group))]
  return withinLimit([
    `${COMMENT_MARK}\n\n### ${plain(headline(diff))}\n\n${plain(kindLine(diff))}`,
    ...unreadableLines(diff).map(({ line, problems }) =>
      [`${plain(line)}\n`, ...problems.map(({ at, what }) => `- ${code(at)}: ${plain(what)}`)].join('\n'),
    ),
    `**${plain(conclusionsLine(diff))}**`,
    ...(diff.conclusions === 'unknown' ? [] : conclusionTable(diff.conclusions)),
    ...groups.map(group => section(diff.changes.filter(change => change.group === group))),
    ...diff.files.map(fileDifference),
    ...list(
      'What the codes mean',
      diff.codes.map(
        one => `- **${plain(one.code)}** ${plain(Object.values(one.labels).join(' / '))}: ${plain(one.definition)}`,
      ),
    ),
    ...list(
      `Tables that moved: ${diff.tables.length}`,
      diff.tables.map(one => `- ${plain(tableLine(one))}`),
    ),
  ])
}

function conclusionTable(conclusions: readonly Moved[]): string[] {
  if (conclusions.length === 0) return []
  const because = (ids: readonly string[]) =>
    [...ids.slice(0, 5), ...(ids.length > 5 ? [`and ${ids.length - 5} more`] : [])].join(', ')
  const rows = conclusions
    .slice(0, MOST)
    .map(({ kind, about, says, before, after, counts, because: ids }) =>
      [
        kind,
        `${plain(about)}${says === '' ? '' : `: ${plain(says)}`}`,
        `${plain(before)} → **${plain(after)}**`,
        plain(counts),
        plain(because(ids)),
      ].join(' | '),
    )
    .map(row => `| ${row} |`)
  const table = ['| What | About | Before → after | Counts | Because of |', '| --- | --- | --- | --- | --- |', ...rows]
  const more = conclusions.length - rows.length
  if (more > 0) table.push(`\n… and ${more} more; \`npm run diff\` prints them.`)
  return [rows.length <= LONGEST ? table.join('\n') : fold(`${conclusions.length} conclusions`, table)]
}

function section(changes: readonly Change[]): string {
  const [first] = changes
  const title = `${first?.group}: ${changes.length === 1 ? '1 change' : `${changes.length} changes`}`
  const lines = changesAsMarkdown(changes.slice(0, MOST))
  const more = changes.length - MOST
  if (more > 0) lines.push('', `… and ${more} more changes; \`npm run diff\` prints them.`)
  return changes.length <= LONGEST ? `#### ${plain(title)}\n\n${lines.join('\n')}` : fold(title, lines)
}

function fileDifference({ path, what, gone, come }: Diff['files'][number]): string {
  const lines = [
    ...gone.map(one => `-${fenced(cut(one.text, 300))}`),
    ...come.map(one => `+${fenced(cut(one.text, 300))}`),
  ]
  const title = `${path}: ${what} (${gone.length} lines gone, ${come.length} come)`
  return lines.length === 0 ? plain(title) : fold(title, ['```diff', ...folded(lines, MOST), '```'])
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
    : `${whole}${left === 1 ? '1 part is' : `${left} parts are`} left out here because the whole is too long; \`npm run diff\` prints all.\n`
}
