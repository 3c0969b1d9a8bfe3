import { fileOf } from '../../schema/sheets.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { CoderSheet, SourceUnderReview } from '../review/source.ts'
import { retiredNames } from './retired-names.ts'
import { staleProblems } from './stale-readings.ts'
import { staleReasons } from './stale-reasons.ts'

/** Compares with the base revision. What could not be read at the base cannot be compared; the check of that revision said so. */
export function historyProblems(before: ReviewUnderWay, after: ReviewUnderWay): Problem[] {
  const renamed = new Map(
    sourcesOf(after).flatMap(source => (source.record.value.formerly ?? []).map(old => [old, source.id] as const)),
  )
  const now = new Map(sourcesOf(after).map(source => [source.id, source]))
  return [
    ...sourcesOf(before).flatMap(old => {
      const source = now.get(old.id) ?? now.get(renamed.get(old.id) ?? '')
      return source === undefined
        ? vanished(old, after)
        : [
            ...passageProblems(old, source),
            ...readersDropped(old, source),
            ...readingProblems(old, source),
            ...staleProblems(old, source, after),
            ...studyProblems(old, source),
          ]
    }),
    ...staleReasons(before, after),
    ...retiredNames(before, after),
  ]
}

/** A study may go where the screening says why; a folder that is there but cannot be read is reported as that. */
function vanished(old: SourceUnderReview, after: ReviewUnderWay): Problem[] {
  const isThere = [...after.folders.studies, ...after.folders.documents].includes(old.id)
  const isScreened = after.screening.some(({ value }) => value.record_id === old.id)
  if (old.kind === 'document' || isThere || isScreened || old.passages.length === 0) return []
  return [
    fault(
      'passage-kept',
      wholeFile(old.title.place.path),
      `Missing study ${quoted(old.id)}, expected its folder, a study that was \`Formerly\` it, or its row in the screening`,
      `write \`- Formerly: ${old.id}\` in the note of the study it became, or keep its row in ${fileOf('screening')} with the reason it is out.`,
    ),
  ]
}

function passageProblems(old: SourceUnderReview, source: SourceUnderReview): Problem[] {
  const note = source.title.place.path
  const now = new Map(source.passages.map(one => [one.value.passage, one]))
  return old.passages.flatMap(({ value: was }) => {
    const one = now.get(was.passage)
    if (one === undefined)
      return [
        fault(
          'passage-kept',
          source.title.place,
          `Missing passage ${quoted(was.passage)}, expected it to stand or to be withdrawn`,
          `write \`### ${was.passage}\` with \`- Withdrawn: reason\` in ${note}.`,
        ),
      ]
    const is = one.value
    const isBack = was.withdrawn !== undefined && is.withdrawn === undefined
    const isOther = was.text !== is.text && JSON.stringify(was.where) !== JSON.stringify(is.where)
    if (is.withdrawn !== undefined || !isOther) return []
    return [
      fault(
        'passage-same',
        one.at('text'),
        isBack
          ? `Unexpected new text of passage ${quoted(is.passage)}, which was withdrawn, expected it to stay so`
          : `Unexpected new text and new place of passage ${quoted(is.passage)}, expected at most one of them to change`,
        isBack
          ? `write the new passage under a new number in ${note}.`
          : `withdraw ${is.passage} and write the new passage under a new number in ${note}.`,
      ),
    ]
  })
}

/**
 * Whoever has finished reading goes on counting, also where another's readings take the place of theirs: the protocol says that. Else the reader whose answers
 * are unwelcome could be left out, and nothing would be wrong.
 */
function readersDropped(old: SourceUnderReview, source: SourceUnderReview): Problem[] {
  const note = source.title.place.path
  return droppedFrom(old, source).map(coder => {
    const sheet = source.sheets.some(one => one.coder === coder)
    return fault(
      'reading-kept',
      source.record.at('coded_by'),
      `Missing coder ${quoted(coder)} in \`Coded by\`, whose readings counted at the earlier revision, expected them to count still`,
      `write \`${coder}\` in \`Coded by\` again in ${note}${sheet ? '' : `, and bring ${sheetPath(source, coder)} back`}; where others read it anew, \`- Superseded by: \` under the coder in the protocol says so.`,
    )
  })
}

function droppedFrom(old: SourceUnderReview, source: SourceUnderReview): string[] {
  const now = source.record.value.coded_by
  return old.record.value.coded_by.filter(
    coder => !now.includes(coder) && old.sheets.some(one => one.coder === coder && passagesIn(one).length > 0),
  )
}

function sheetPath({ path }: SourceUnderReview, coder: string): string {
  return `${path}/${fileOf('coding', coder)}`
}

/** The most passages a message names. */
const MOST = 5

/**
 * What a coder read of a passage stays as long as the passage stands. Rows of a coder in `Coded by` are guarded by a rule; nothing but this guards the
 * sheet of one who has not finished.
 */
function readingProblems(old: SourceUnderReview, source: SourceUnderReview): Problem[] {
  if (!source.whole) return []
  const standing = new Set(
    source.passages.flatMap(({ value }) => (value.withdrawn === undefined ? [value.passage] : [])),
  )
  const dropped = droppedFrom(old, source)
  return old.sheets.flatMap(sheet => {
    const { coder } = sheet
    if (dropped.includes(coder)) return []
    const now = source.sheets.find(one => one.coder === coder)
    const done = now === undefined ? [] : passagesIn(now)
    const gone = [...new Set(passagesIn(sheet))].filter(id => standing.has(id) && !done.includes(id))
    if (gone.length === 0 || (!source.draft && source.record.value.coded_by.includes(coder))) return []
    const path = sheetPath(source, coder)
    const named = [...gone.slice(0, MOST).map(quoted), ...(gone.length > MOST ? [`${gone.length - MOST} more`] : [])]
    return [
      fault(
        'reading-kept',
        now?.place ?? wholeFile(path),
        `Missing what coder ${quoted(coder)} read of ${named.join(', ')}, expected it to stand`,
        now === undefined
          ? `bring ${path} back: the sheet of a coder who is not in \`Coded by\` counts nowhere, and may stay.`
          : `write the rows again in ${path}; \`${gone[0]},none,,,,,\` where nothing fits.`,
      ),
    ]
  })
}

function passagesIn({ readings, nothing }: CoderSheet): string[] {
  return [...readings, ...nothing].map(row => row.value.passage)
}

function studyProblems(old: SourceUnderReview, source: SourceUnderReview): Problem[] {
  const yearOf = (one: SourceUnderReview) => (one.record.value as { year?: unknown }).year
  if (old.title.text === source.title.text || yearOf(old) === yearOf(source)) return []
  return [
    fault(
      'study-same',
      source.title.place,
      `Unexpected new title and new year of ${quoted(source.id)}, expected at most one of them to change`,
      `give the other publication a folder of its own beside ${source.title.place.path}.`,
    ),
  ]
}
