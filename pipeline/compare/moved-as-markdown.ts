import { plain } from '../canonical/plain-markdown.ts'
import type { Moved } from './moved.ts'
import { becauseOf, countsLines, sidesOf } from './words.ts'

/** What moved as a table; key messages before it, because each has a sentence that people read. */
export function movedAsMarkdown(all: readonly Moved[]): string[] {
  const messages = all.filter(({ sentence }) => sentence !== undefined)
  const others = all.filter(({ sentence }) => sentence === undefined)
  return [
    ...messages.flatMap(messageItem),
    ...(messages.length > 0 && others.length > 0 ? [''] : []),
    ...(others.length === 0 ? [] : HEAD),
    ...others.map(row),
  ]
}

function messageItem(moved: Moved): string[] {
  const { kind, about, sentence, because } = moved
  const same = sentence?.before === sentence?.after
  const item = (lead: string, text: string) => `  - ${lead}: ${plain(text === '' ? '(nothing)' : text)}`
  return [
    `- ${kind} **${plain(about)}**: ${beforeAfter(moved)}`,
    ...(sentence === undefined || same ? [] : [item('the answer said', sentence.before)]),
    ...(sentence === undefined ? [] : [item(same ? 'the answer says' : 'it says now', sentence.after)]),
    ...(because.length === 0 ? [] : [item('because of', becauseOf(because))]),
  ]
}

const HEAD = ['| What | About | Before → after | Numbers | Because of |', '| --- | --- | --- | --- | --- |']

function row(moved: Moved): string {
  const { kind, about, says, because } = moved
  const cells = [
    kind,
    `${plain(about)}${says === '' ? '' : `: ${plain(says)}`}`,
    beforeAfter(moved),
    plain(countsLines(moved).join()),
    plain(becauseOf(because)),
  ]
  return `| ${cells.join(' | ')} |`
}

function beforeAfter(moved: Moved): string {
  const [before, after] = sidesOf(moved)
  if (before !== after) return `${plain(before)} → **${plain(after)}**`
  return after === '' ? '' : `${plain(after)}, as before`
}
