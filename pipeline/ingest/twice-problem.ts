import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { EncodedTwice } from '../encoding/encoded-twice.ts'
import type { ReadText } from './positions.ts'

/** A file that a program wrote as UTF-8 once more, or a word copied from one. It is one slip, so it is told at the first word, with how many there are. */
export function twiceProblem(path: string, { text, placeOf }: ReadText, pieces: readonly EncodedTwice[]): Problem[] {
  const words = new Map<number, { from: number; to: number; typed: string; once: string; times: number }>()
  for (const piece of pieces) {
    const from =
      piece.from - (/[^\s,;|"]*$/.exec(text.slice(Math.max(0, piece.from - 60), piece.from))?.[0].length ?? 0)
    const to = piece.to + (/^[^\s,;|"]*/.exec(text.slice(piece.to, piece.to + 60))?.[0].length ?? 0)
    if (!words.has(from))
      words.set(from, {
        from,
        to,
        typed: text.slice(from, to),
        once: onceOf(text, from, to, pieces),
        times: piece.times,
      })
  }
  const [first, ...more] = words.values()
  if (first === undefined) return []
  const others = more.length === 0 ? '' : ` and ${more.length === 1 ? '1 more word' : `${more.length} more words`}`
  return [
    fault(
      'encoded-once',
      placeOf(first.from, first.to),
      `Unexpected ${quoted(first.typed)}${others}, expected ${quoted(first.once)}, which this is when it was encoded ${first.times === 2 ? 'twice' : `${first.times} times`}`,
      more.length === 0
        ? `type ${quoted(first.once)} in ${path}.`
        : `save ${path} as UTF-8 again where its letters were still right, or type ${quoted(first.once)} and the others so.`,
    ),
  ]
}

function onceOf(text: string, from: number, to: number, pieces: readonly EncodedTwice[]): string {
  let end = from
  const parts = pieces.flatMap(piece => {
    if (piece.from < from || piece.to > to) return []
    const part = text.slice(end, piece.from) + piece.once
    end = piece.to
    return [part]
  })
  return [...parts, text.slice(end, to)].join('')
}
