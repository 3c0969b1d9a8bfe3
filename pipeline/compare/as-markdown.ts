import { code, fenced } from '../canonical/plain-markdown.ts'
import { counted } from '../diagnostics/counted.ts'
import { changesAsMarkdown } from './changes-as-markdown.ts'
import { askedLine, changesLine, tableLine } from './changes-in-words.ts'
import type { Diff } from './diff.ts'
import { inComment } from './in-comment.ts'
import { ALL, cut, short } from './in-short.ts'
import type { Change } from './item.ts'
import type { Moved } from './moved.ts'
import { movedAsMarkdown, sentencesAsMarkdown } from './moved-as-markdown.ts'
import { conclusionsLine, numbersLine, sentencesLine } from './moved-in-words.ts'
import { firstLines, kindLine, ownCode, publishedLines, staleLines, unreadableLines } from './sides-in-words.ts'

/** Marks our comment in a pull request, so that it is updated in place. */
export const COMMENT_MARK = '<!-- inddragelse-diff -->'

/** Lists longer than this are folded. */
const LONGEST = 25
/** GitHub takes comments of up to 65,536 characters. */
const LONGEST_COMMENT = 60_000

/** How much is shown: rows of a section, characters of a text and of a name, and sections of one kind. */
interface Room {
  rows: number
  text: number
  name: number
  sections: number
}

/** From the most to the least: long texts are shortened before rows are lost, and rows before sections. With the last of them every comment fits. */
const ROOMS: readonly Room[] = [
  ...[500, 200, 60].map(text => ({ rows: 100, text, name: 200, sections: 1000 })),
  ...[40, 15, 5, 1].map(rows => ({ rows, text: 60, name: 200, sections: 1000 })),
  ...[1000, 300, 30].map(sections => ({ rows: 0, text: 60, name: 60, sections })),
]

/** The difference as a comment for reviewers: what it does to the answer first, then what changed, then the tables. Text from sources can never become markup. */
export function diffAsMarkdown(diff: Diff): string {
  const groups = new Map<string, Change[]>()
  for (const change of diff.changes) {
    const own = groups.get(change.group)
    if (own === undefined) groups.set(change.group, [change])
    else own.push(change)
  }
  let said = ''
  for (const room of ROOMS) {
    said = `${partsOf(diff, [...groups], room).join('\n\n')}\n`
    if (said.length <= LONGEST_COMMENT) break
  }
  return said
}

function partsOf(diff: Diff, groups: readonly [string, Change[]][], room: Room): string[] {
  const { base, head, conclusions, numbers, changes, files, codes, asked, tables } = diff
  const moved = conclusions === 'unknown' ? [] : conclusions
  const told = (line: string) => `- ${inComment(cut(line, room.text))}`
  return [
    `${COMMENT_MARK}\n\n### From ${code(short(base))} to ${code(short(head))}`,
    inComment(kindLine(diff)),
    ...firstLines(diff).map(
      ({ line, paths }) => `⚠ ${inComment(line)}: ${paths.map(path => code(cut(path, room.name))).join(', ')}`,
    ),
    ...ownCodeOf(diff),
    ...unreadableLines(diff).map(({ line, problems }) =>
      [
        `${inComment(line)}\n`,
        ...problems.map(({ at, what }) => `- ${code(cut(at, room.name))}: ${inComment(cut(what, 500))}`),
      ].join('\n'),
    ),
    ...staleLines(diff).map(line => `⚠ ${inComment(line)}`),
    ...publishedLines(diff).map(inComment),
    ...(room.rows === 0 ? [`There is no room here for the rows of each section; \`npm run diff\` with ${ALL}.`] : []),
    `**${inComment(conclusionsLine(diff))}**`,
    ...ofMoved(moved, 'conclusion', room, isLong(moved) ? counted(moved.length, 'conclusion') : undefined),
    ...ofMoved(numbers, 'number', room, numbersLine(diff)),
    ...ofSentences(diff, room),
    ...(changes.length === 0 ? [] : [`**${inComment(changesLine(diff))}**`]),
    ...someOf(groups, room, ([group, own]) => ofGroup(group, own, room)),
    ...someOf(files, room, file => ofFile(file, room)),
    ...listed(`What the codes mean: ${codes.length}`, codes, 'code', room, one => {
      const said = `${Object.values(one.labels).join(' / ')}: ${one.definition}`
      return `- **${inComment(one.code)}** ${inComment(cut(said, room.text))}`
    }),
    ...listed(`What the changed columns ask: ${asked.length}`, asked, 'column', room, one => told(askedLine(one))),
    ...listed(`Tables that moved: ${tables.length}`, tables, 'table', room, one => told(tableLine(one))),
  ]
}

function ownCodeOf(diff: Diff): string[] {
  const own = ownCode(diff)
  return own === undefined ? [] : [`${inComment(own.line)}\n\n\`\`\`sh\n${fenced(own.command)}\n\`\`\``]
}

const isLong = (all: readonly unknown[]) => all.length > LONGEST

/** What moved, as a section of its own or below the line that counts it. */
function ofMoved(all: readonly Moved[], noun: string, { rows, text }: Room, title: string | undefined): string[] {
  const lines = [...movedAsMarkdown(all.slice(0, rows), text), ...more(all.length - rows, noun)]
  if (all.length === 0 || (title === undefined && rows === 0)) return []
  return [title === undefined ? lines.join('\n') : fold(title, lines, rows)]
}

function ofSentences(diff: Diff, { rows, text }: Room): string[] {
  const { sentences } = diff
  if (sentences.length === 0) return []
  const lines = [...sentencesAsMarkdown(sentences.slice(0, rows), text), ...more(sentences.length - rows, 'sentence')]
  return [`**${inComment(sentencesLine(diff))}**`, ...(rows === 0 ? [] : [lines.join('\n')])]
}

function ofGroup(group: string, all: readonly Change[], { rows, text, name }: Room): string {
  const title = `${cut(group, name)}: ${counted(all.length, 'change')}`
  const lines = [...changesAsMarkdown(all.slice(0, rows), text), ...more(all.length - rows, 'change')]
  return isLong(all) || rows === 0 ? fold(title, lines, rows) : `#### ${inComment(title)}\n\n${lines.join('\n')}`
}

function ofFile({ path, what, gone, come }: Diff['files'][number], { rows, text, name }: Room): string {
  const lines = [...gone.map(one => ['-', one.text] as const), ...come.map(one => ['+', one.text] as const)]
  const title = `${cut(path, name)}: ${what} (${counted(gone.length, 'line')} gone, ${come.length} come)`
  const shown = lines.slice(0, rows).map(([sign, line]) => `${sign}${fenced(cut(line, Math.min(text, 300)))}`)
  return fold(title, ['```diff', ...shown, '```', ...more(lines.length - rows, 'line')], shown.length)
}

function listed<T>(
  title: string,
  all: readonly T[],
  noun: string,
  { rows }: Room,
  lineOf: (one: T) => string,
): string[] {
  const lines = all.slice(0, rows).map(lineOf)
  return all.length === 0 ? [] : [fold(title, [...lines, ...more(all.length - rows, noun)], rows)]
}

/** The sections of one kind that there is room for. */
function someOf<T>(all: readonly T[], { sections }: Room, asSection: (one: T) => string): string[] {
  return [
    ...all.slice(0, sections).map(asSection),
    ...more(all.length - sections, 'section').filter(line => line !== ''),
  ]
}

/** What a list that is cut leaves out. */
function more(n: number, noun: string): string[] {
  return n > 0 ? ['', `… and ${counted(n, `more ${noun}`)}; \`npm run diff\` with ${ALL}.`] : []
}

/** A heading with its lines below it; without a row it stands alone. */
function fold(title: string, lines: readonly string[], rows: number): string {
  return rows === 0
    ? inComment(title)
    : `<details><summary>${inComment(title)}</summary>\n\n${lines.join('\n')}\n\n</details>`
}
