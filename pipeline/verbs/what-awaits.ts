import { isMissing } from '../../schema/missing.ts'
import { PAGES } from '../../schema/pages.ts'
import { ALL } from '../../schema/reserved.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { answerSentences } from '../emit/answer-sentences.ts'
import { quotasReached } from '../emit/quotas-reached.ts'
import { countedStudies } from '../review/counted-studies.ts'
import { fieldsToRead } from '../review/fields-to-read.ts'
import type { Read } from '../review/read.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { awaitingRereading } from '../review/split-codes.ts'
import type { TableRows } from '../review/table.ts'
import { whenPresent } from '../review/when-present.ts'
import type { Awaiting } from './awaiting.ts'
import { leftUnsaid } from './left-unsaid.ts'
import { ruledAgainst } from './ruled-against.ts'
import { screeningAwaits } from './screening-awaits.ts'

/** What the sources themselves show to be unfinished, also where something is wrong in them. */
export function unfinishedIn({ underWay }: Read): Awaiting[] {
  const { screening } = underWay
  const sources = sourcesOf(underWay)
  // What was left out stays as a draft, and awaits nobody.
  const left = new Set(
    screening.filter(({ value }) => LEFT.includes(value.decision)).map(({ value }) => value.record_id),
  )
  const drafts = sources.filter(({ id, draft }) => draft && !left.has(id))
  const open = sources
    .filter(({ draft }) => !draft)
    .flatMap(({ sheets, record }) => sheets.filter(({ coder }) => !record.value.coded_by.includes(coder)))
  const unsettled = sources.flatMap(({ id, unsettled: all }) =>
    all.map(({ passage, code }) => `${id}/${passage}/${code}`),
  )
  const decided = (decision: string) => screening.filter(({ value }) => value.decision === decision)
  const records = decided('awaiting-classification')
  return [
    { what: 'drafts', n: drafts.length, of: sources.length, which: drafts.map(({ id }) => id) },
    { what: 'sheets of coders who have not finished', n: open.length, which: open.map(({ path }) => path) },
    {
      what: 'disputes without a ruling',
      n: unsettled.length,
      of: sources.reduce((n, { disputes }) => n + disputes.length, 0),
      which: unsettled,
      how: '`npm run new -- rulings` writes the rows to decide',
    },
    {
      what: 'records that await classification',
      n: records.length,
      of: screening.length,
      which: records.map(({ value }) => value.record_id),
    },
    ...screeningAwaits(underWay),
    ...unreadIn(sources),
    ...leftUnsaid(underWay),
  ]
}

/** Readings in which the state or the direction is missing, such as those that an import brings. */
function unreadIn(sources: readonly SourceUnderReview[]): Awaiting[] {
  const readings = sources.flatMap(({ id, sheets }) =>
    sheets.flatMap(({ coder, readings: all }) => all.map(({ value }) => ({ id, coder, value }))),
  )
  const unread = readings.filter(({ value }) => isMissing(whenPresent(value)))
  if (unread.length === 0) return []
  return [
    {
      what: 'readings without a state or a direction, which are in no count of what conditions do',
      n: unread.length,
      of: readings.length,
      which: unread.map(({ id, coder, value }) => `${id}/${value.passage}/${value.code} ${coder}`),
      how: 'read the passage, and put both in place of the missing word',
    },
  ]
}

/** Files that are right, or may be, and not written in the one form. */
export function outOfFormIn(
  sources: string,
  input: readonly SourceFile[],
  files: readonly Pick<SourceFile, 'path'>[],
): Awaiting {
  return {
    what: 'files that are not in canonical form',
    n: files.length,
    of: input.length,
    which: files.map(({ path }) => `${sources}/${path}`),
    how: '`npm run fix` brings them into it',
  }
}

const LEFT: readonly ScreeningRow['decision'][] = ['excluded', 'not-sampled', 'duplicate']

/** What only a review without a problem can tell: the key messages, the findings that were checked, the quotas. */
export function unansweredIn(review: Review, tables: readonly TableRows[]): Awaiting[] {
  const rows = (name: string) => tables.find(({ table }) => table.name === name)?.rows ?? []
  const sentences = answerSentences(review, tables)
  const messages = rows('key-messages')
  const awaiting = messages.filter(({ cells }) => cells.message_state === 'awaiting')
  const id = (row: (typeof messages)[number]) => String(row.cells.review_finding_id)
  const proposed = review.reviewFindings.filter(({ status }) => status === 'proposed')
  const checked = (part: WordIn<'checked_part'>) => rows('checks').find(({ cells }) => cells.part === part)
  const declaring = checked('effect-declared')?.cells
  const wrong = checked(ALL)?.behindOf?.n_wrong ?? []
  const again = awaitingRereading(review).flatMap(({ code, passages }) =>
    [...passages].flatMap(([id, own]) => own.map(passage => `${id}/${passage} (${code.code})`)),
  )
  const short = quotasReached(review).filter(({ reached, target }) => reached < target)
  return [
    {
      what: 'key messages that await their assessor',
      n: awaiting.length,
      of: messages.length,
      which: awaiting.map(row => `${id(row)}: ${sentences.get(id(row)) ?? ''}`),
    },
    {
      what: 'review findings that nobody confirmed',
      n: proposed.length,
      of: review.reviewFindings.length,
      which: proposed.map(one => one.review_finding_id),
    },
    {
      what: 'findings that declare an effect and that no person has checked',
      n: Number(declaring?.n_findings ?? 0) - Number(declaring?.n_checked ?? 0),
      of: Number(declaring?.n_findings ?? 0),
      which: [],
      how: '`npm run new -- coder <letter> --sample 1 --packet <folder>` draws them',
    },
    {
      what: 'findings in which a person found something wrong',
      n: wrong.length,
      of: Number(checked(ALL)?.cells.n_checked ?? 0),
      which: wrong,
      how: 'mend the sheets or the rulings of their studies, and let whoever checked them look again',
    },
    ruledAgainst(review),
    {
      what: 'passages to be read again, because their code is split',
      n: again.length,
      which: again,
      how: '`npm run recode -- split <a> into <b> <c> --packet <folder>` writes them out',
    },
    ...toReadIn(review),
    {
      what: 'quotas that are not filled',
      n: short.length,
      of: review.protocol.quotas.length,
      which: short.map(({ quota, reached, target }) => `${quota} ${reached} of ${target}`),
    },
    ...undescribedIn(review),
  ]
}

/** A review that was begun before there was a page for its dataset is built as before, and nothing is made for those who cite or store it. */
function undescribedIn({ dataset }: Review): Awaiting[] {
  if (dataset !== undefined) return []
  return [
    {
      what: 'pages without which no citation, data package or deposit is made',
      n: 1,
      which: [PAGES.dataset.file],
      how: '`npm run explain -- licence` and `-- creator` say what stands in it',
    },
  ]
}

/** A line for each field that was added to the form and for which studies wait. */
function toReadIn(review: Review): Awaiting[] {
  return fieldsToRead(review).map(({ field: { field }, studies }) => ({
    what: `studies to be read for \`${field}\`, which the form asks since a later day`,
    n: studies.length,
    of: countedStudies(review).length,
    which: studies.map(({ id }) => id),
    how: `\`npm run new -- field ${field}\` lists them, with a cell to fill in for each`,
  }))
}
