import type { SentenceMoved } from './compare-sentences.ts'
import { type Diff, isUnknown } from './diff.ts'
import { cutBeside, listed, short } from './in-short.ts'
import { KINDS } from './kinds-of-conclusion.ts'
import type { Moved } from './moved.ts'

/** What a diff says of conclusions and numbers, the same in every format. */

export function conclusionsLine(diff: Diff): string {
  const { conclusions, published, byPublished, head } = diff
  if (conclusions === 'unknown') return 'Conclusions: unknown.'
  const by = published === undefined ? '' : `, by the tables that ${short(published.side)} published itself`
  const { length: n } = conclusions.filter(one => one.isPublished === true)
  const beside = n === 0 ? '' : `, ${n} of them in the published tables, where machinery moved them`
  if (conclusions.length > 0) return `Conclusions that moved${by}: ${conclusions.length}${beside}`
  if (published?.side === head)
    return `Conclusions: unknown. None moved${by}, but nobody recomputed those from its sources.`
  if (isUnknown(diff))
    return `Conclusions: unknown. None moved under the code that is running${byPublished === undefined ? '' : `, nor in the tables that ${short(diff.base)} published${byPublished.isHeadPublished ? ` and those of ${short(head)}` : ''} (${listed(byPublished.kinds)})`}, but the change brings machinery of its own.`
  const words = KINDS.filter(one => one.isNumbers !== true).map(one => one.kind)
  return `Conclusions: none moved${by}. Every ${listed(words.filter(kind => published?.kinds.includes(kind) !== false))} has the word it had.`
}

export function numbersLine({ numbers }: Diff): string {
  return `Numbers that moved where the word stays, or where there is none: ${numbers.length}`
}

export function sentencesLine({ sentences }: Diff): string {
  return `Sentences of the answer that moved, beside its key messages: ${sentences.length}`
}

/** What the answer said and says, each part after what leads it in. */
export function saidLines({ before, after }: SentenceMoved, longest: number): [lead: string, text: string][] {
  if (before === after) return [['the answer says', after]]
  const [was, is] = cutBeside(before || '(nothing)', after || '(nothing)', longest)
  return [
    ['the answer said', was],
    ['it says now', is],
  ]
}

/** What moved, in a line. */
export function movedLine(moved: Moved): string {
  const { about, says } = moved
  const name = `${kindName(moved)} ${about}${says === '' ? '' : ` (${says})`}`
  const [before, after] = sidesOf(moved)
  if (before !== after) return `${name}: ${before} → ${after}`
  return after === '' ? name : `${name}: ${after}, as before`
}

/** What kind it is, and whether it moved in what was published alone. */
export function kindName({ kind, isPublished }: Moved): string {
  return isPublished === true ? `${kind} as published` : kind
}

/** The word before and after, each with its bar. */
export function sidesOf({ before, after, bar }: Moved): [string, string] {
  const withBar = (word: string, beside: string) => (beside === '' ? word : `${word} (${beside})`)
  return [withBar(before, bar.before), withBar(after, bar.after)]
}

/** The numbers of a key message stand in what the answer says of it. */
export function countsLines({ counts, sentence }: Moved): string[] {
  return counts === '' || sentence !== undefined ? [] : [counts]
}

/** The most ids of changed findings that are named. */
const MOST_BECAUSE = 5

export function becauseOf(ids: readonly string[]): string {
  return [
    ...ids.slice(0, MOST_BECAUSE),
    ...(ids.length > MOST_BECAUSE ? [`and ${ids.length - MOST_BECAUSE} more`] : []),
  ].join(', ')
}
