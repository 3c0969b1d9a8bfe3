import { typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { notePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { roundsOf, supersededOf } from '../review/rounds.ts'
import type { CoderSheet, SourceUnderReview } from '../review/source.ts'

type Passage = SourceUnderReview['passages'][number]

/**
 * What was made from the text of a passage and stayed as it was when the text was changed: its translations and the readings of the coders who stand. A new
 * `Reread` says that somebody read both again and that they stand, so that a slip of the pen can be mended without touching what is right.
 *
 * A translation that is changed alone makes nothing stale, because readings are of the text.
 */
export function staleProblems(old: SourceUnderReview, source: SourceUnderReview, review: ReviewUnderWay): Problem[] {
  if (!source.whole || source.draft) return []
  const before = new Map(old.passages.map(({ value }) => [value.passage, value]))
  const [standing] = roundsOf(source.record.value.coded_by, supersededOf(review.protocol?.value.coders ?? []))
  return source.passages.flatMap(passage => {
    const [was, is] = [before.get(passage.value.passage), passage.value]
    const isTouched = was?.text !== undefined && was.withdrawn === undefined && is.withdrawn === undefined
    // A new text at a new place is another passage, which is told as that.
    if (!isTouched || JSON.stringify(was.where) !== JSON.stringify(is.where)) return []
    if (was.text === is.text || (is.reread !== undefined && is.reread !== was.reread)) return []
    const stale = Object.entries(is.translations ?? {}).filter(([tag, text]) => text === was.translations?.[tag])
    const unread = (standing?.coders ?? []).filter(coder => isAsRead(coder, is.passage, old, source))
    return [
      ...stale.map(([tag]) => staleTranslation(source, passage, tag)),
      ...(unread.length === 0 ? [] : [staleReading(source, passage, unread)]),
    ]
  })
}

/** A coder has read it, and the rows are what they were. */
function isAsRead(coder: string, passage: string, old: SourceUnderReview, source: SourceUnderReview): boolean {
  const rows = rowsOf(sheetOf(source, coder), passage)
  return rows.length > 0 && JSON.stringify(rows) === JSON.stringify(rowsOf(sheetOf(old, coder), passage))
}

function sheetOf({ sheets }: SourceUnderReview, coder: string): CoderSheet | undefined {
  return sheets.find(one => one.coder === coder)
}

function rowsOf(sheet: CoderSheet | undefined, passage: string): string[] {
  const rows: Located<{ passage: string }>[] = [...(sheet?.readings ?? []), ...(sheet?.nothing ?? [])]
  return rows
    .filter(({ value }) => value.passage === passage)
    .map(({ value }) => JSON.stringify(value))
    .sort()
}

function staleTranslation(source: SourceUnderReview, { value, at }: Passage, tag: string): Problem {
  return fault(
    'translation-is-current',
    at('translations', tag),
    `Unexpected unchanged ${quoted(typedKey(tag))} of passage ${quoted(value.passage)}, whose text is another, expected it to say what the text says now`,
    `translate ${value.passage} anew in ${notePath(source)}, or write \`- Reread: \` and the day on which it was read again and stands.`,
  )
}

function staleReading(source: SourceUnderReview, { value, at }: Passage, coders: readonly string[]): Problem {
  return fault(
    'reading-is-current',
    at('text'),
    `Unexpected unchanged ${coders.length === 1 ? 'reading' : 'readings'} of passage ${quoted(value.passage)} by ${coders.map(quoted).join(', ')}, whose text is another, expected it to be read again`,
    `read ${value.passage} again and change the rows, or write \`- Reread: \` and the day in ${notePath(source)} where they stand.`,
  )
}
