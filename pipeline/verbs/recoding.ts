import { PAGES } from '../../schema/pages.ts'
import { compareTables } from '../compare/compare-tables.ts'
import { NO_RENAMES } from '../compare/renames.ts'
import { counted } from '../diagnostics/counted.ts'
import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import { type Replacement, replaceFiles } from '../files/replace-files.ts'
import type { Texts } from '../recode/texts.ts'
import type { Read } from '../review/read.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TableRows } from '../review/table.ts'
import { carriedCodes } from '../rules/carried-codes.ts'
import { aggregate, canonical, read } from '../stages.ts'
import { inOrder } from './in-order.ts'
import { readAll } from './read-all.ts'
import { refusedWhereGiven } from './refused-where-given.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, type Said, usage } from './said.ts'

/** The sources as they would be. */
export interface Recoding {
  texts: Texts
  /** The codes that are called otherwise afterwards. */
  codes: ReadonlyMap<string, string>
  /** The codes and themes, by the names they have afterwards, of which numbers may be others than before; none where only names change. */
  touched: ReadonlySet<string>
  /** What is to be said of it, knowing how it came out. */
  said: (before: Read, after: Read) => string[]
  /** What is in the way of what is written elsewhere afterwards; asked before anything is. */
  inTheWay?: (after: Read) => Promise<string | undefined>
}

/** What keeps it from being done: what a person has to decide first, or what was asked wrongly. */
export type Refused = readonly Problem[] | string

/**
 * Recodes a review, all of it or nothing. It begins from sources without a problem, reads what it would write, and compares the tables of both: what is no part
 * of it is as it was, or nothing is written. The codebook is written first, because from its former names `fix` can go on where the power fails.
 */
export async function recoding(run: Run, plan: (before: Read, texts: Texts) => Recoding | Refused): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const before = inOrder(run, input)
  if ('code' in before) return before
  const texts = new Map(input.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
  const planned = plan(before, texts)
  if (typeof planned === 'string') return usage(`${planned} Nothing was written.`)
  if (!('texts' in planned)) return { ...reportOf(run, inReadingOrder(planned), input), code: 1 }
  const later = asFiles(planned.texts)
  const formed = canonical(later).map(({ path, text }) => ({ path, bytes: Buffer.from(text ?? '') }))
  const after = read(run.sources, formed, run.onStage)
  if (after.review === undefined) return refusedWhereGiven(run, after, { input, later: formed }, {})
  const moved = [
    ...otherPassages(before.underWay, after.underWay, planned),
    ...otherNumbers(aggregate(before.review), aggregate(after.review), planned),
  ]
  if (moved.length > 0)
    throw new Error(`Recoding would move numbers that are no part of it: ${moved.slice(0, MOST).join('; ')}`)
  const elsewhere = await planned.inTheWay?.(after)
  if (elsewhere !== undefined) return usage(`${elsewhere} Nothing was written.`)
  const changed = replacements(run, input, formed)
  const inTheWay = await replaceFiles(run.files, changed)
  if (inTheWay !== undefined) return usage(`${inTheWay} was saved while this ran. Nothing was written; run it again.`)
  const lines = [
    ...planned.said(before, after),
    `Wrote ${counted(changed.length, 'file')}. ${provenIn(planned)}`,
    '`npm run diff` shows it; `npm start` makes the tables anew.',
  ]
  return { ...done(run, `${lines.join('\n')}\n`), code: 0 }
}

const MOST = 5

function provenIn({ touched }: Recoding): string {
  return touched.size === 0
    ? 'Every number and every word for it is as it was before.'
    : 'The numbers of all other codes are as they were before.'
}

function asFiles(texts: Texts): SourceFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
}

/** Passages that carry another code than before, by the names that the codes have afterwards. */
function otherPassages(before: ReviewUnderWay, after: ReviewUnderWay, { codes }: Recoding): string[] {
  const carried = (review: ReviewUnderWay) =>
    new Set(
      [...carriedCodes(review)].flatMap(([code, passages]) =>
        [...passages].map(passage => `${passage} ${codes.get(code) ?? code}`),
      ),
    )
  const [was, is] = [carried(before), carried(after)]
  return [...was, ...is].filter(one => !was.has(one) || !is.has(one))
}

/**
 * Rows that changed though nothing in them was recoded. Where codes become one a study has other numbers too, so then only tables by code are held. A table that
 * rests on nothing that was read tells the codebook itself, whose words are what is recoded.
 */
function otherNumbers(
  before: readonly TableRows[],
  after: readonly TableRows[],
  { codes, touched }: Recoding,
): string[] {
  const byCode = new Set(after.filter(({ table }) => table.key.includes('code')).map(({ table }) => table.name))
  const isRead = new Set(
    after.filter(({ rows }) => rows.some(({ behind }) => behind.length > 0)).map(({ table }) => table.name),
  )
  const isOther = (key: string) => !key.split(' ').some(part => touched.has(part))
  return compareTables(before, after, { ...NO_RENAMES, codes })
    .filter(({ table }) => isRead.has(table) && (touched.size === 0 || byCode.has(table)))
    .flatMap(({ table, added, removed, changed }) =>
      [...added, ...removed, ...changed.map(({ key }) => key)].filter(isOther).map(key => `${table} ${key}`),
    )
}

/** The files that change, the codebook first. */
export function replacements(run: Run, input: readonly SourceFile[], formed: readonly SourceFile[]): Replacement[] {
  const old = new Map(input.map(({ path, bytes }) => [path, bytes]))
  const isCodebook = ({ path }: SourceFile) => path === PAGES.codebook.file
  return [...formed.filter(isCodebook), ...formed.filter(one => !isCodebook(one))].flatMap(({ path, bytes }) => {
    const before = old.get(path) ?? new Uint8Array()
    return Buffer.from(before).equals(bytes)
      ? []
      : [{ path: `${run.sources}/${path}`, before, text: Buffer.from(bytes).toString('utf8') }]
  })
}
