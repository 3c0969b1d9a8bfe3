import type { SentenceMoved } from './compare-sentences.ts'
import { inComment } from './in-comment.ts'
import { cut } from './in-short.ts'
import type { Moved } from './moved.ts'
import { becauseOf, countsLines, kindName, saidLines, sidesOf } from './moved-in-words.ts'

/** What moved as a table; key messages before it, because each has a sentence that people read. No text is longer than `longest`. */
export function movedAsMarkdown(all: readonly Moved[], longest: number): string[] {
  const shown = (text: string) => inComment(cut(text, longest))
  const messages = all.filter(({ sentence }) => sentence !== undefined)
  const others = all.filter(({ sentence }) => sentence === undefined)
  return [
    ...messages.flatMap(one => messageItem(one, shown, longest)),
    ...(messages.length > 0 && others.length > 0 ? [''] : []),
    ...(others.length === 0 ? [] : HEAD),
    ...others.map(one => row(one, shown)),
  ]
}

type Shown = (text: string) => string

function messageItem(moved: Moved, shown: Shown, longest: number): string[] {
  const { kind, about, sentence, because } = moved
  const said = sentence === undefined ? [] : saidLines(sentence, longest)
  const beside = because.length === 0 ? [] : [['because of', becauseOf(because)] as const]
  return [
    `- ${kind} **${shown(about)}**: ${beforeAfter(moved, shown)}`,
    ...[...said, ...beside].map(([lead, text]) => `  - ${lead}: ${shown(text)}`),
  ]
}

/** Sentences of the answer, each as it was with what it is now beneath. */
export function sentencesAsMarkdown(all: readonly SentenceMoved[], longest: number): string[] {
  return all.flatMap(one =>
    saidLines(one, longest).map(([lead, text], i) => `${'  '.repeat(i)}- ${lead}: ${inComment(cut(text, longest))}`),
  )
}

const HEAD = ['| What | About | Before → after | Numbers | Because of |', '| --- | --- | --- | --- | --- |']

function row(moved: Moved, shown: Shown): string {
  const { about, says, because } = moved
  const cells = [
    kindName(moved),
    `${shown(about)}${says === '' ? '' : `: ${shown(says)}`}`,
    beforeAfter(moved, shown),
    shown(countsLines(moved).join()),
    shown(becauseOf(because)),
  ]
  return `| ${cells.join(' | ')} |`
}

function beforeAfter(moved: Moved, shown: Shown): string {
  const [before, after] = sidesOf(moved)
  if (before !== after) return `${shown(before)} → **${shown(after)}**`
  return after === '' ? '' : `${shown(after)}, as before`
}
