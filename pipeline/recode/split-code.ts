import { PAGES } from '../../schema/pages.ts'
import { NONE } from '../../schema/reserved.ts'
import { fileOf } from '../../schema/sheets.ts'
import type { Read } from '../review/read.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { Sheet } from '../review/sheet.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { namesIn } from '../rules/names-in.ts'
import { formerlyIn, withBullet, withFormerly, withoutEntry } from './codebook-lines.ts'
import { givenBy } from './rereading.ts'
import { rowsOf, type SheetRow, withRows } from './sheet-rows.ts'
import { type Texts, withTexts } from './texts.ts'

/** The sources in which a code says into which it is split. */
export function withSplit(texts: Texts, code: string, into: readonly string[]): Texts {
  const path = PAGES.codebook.file
  const lines = withBullet((texts.get(path) ?? '').split('\n'), code, 'split_into', into.join('; '))
  return withTexts(texts, [path, lines.join('\n')])
}

/** What one coder read again in one study or document, as rows of a sheet. */
export interface ReadAgain {
  source: SourceUnderReview
  coder: string
  /** The file it came back in. */
  from: string
  rows: readonly SheetRow[]
}

/** A sheet as it becomes, with the file and line that each of its lines came back in; `undefined` of those that stood there before. */
export interface SheetAgain {
  path: string
  text: string
  cameFrom: readonly ({ path: string; line: number } | undefined)[]
}

/** The sheet of a coder with what was read again in the place of the rows of the one code. That nothing fits is said where nothing else does. */
export function sheetAgain(sheet: Sheet, code: string, { source, coder, from, rows }: ReadAgain): SheetAgain {
  const again = givenBy(source, coder, code)
  const passageOf = ({ cells }: SheetRow) => cells.get('passage') ?? ''
  const kept = rowsOf(sheet).filter(row => row.cells.get('code') !== code || !again.has(passageOf(row)))
  const others = new Set(kept.map(passageOf))
  const added = rows.filter(row => row.cells.get('code') !== NONE || !others.has(passageOf(row)))
  return {
    path: sheet.path,
    text: withRows(sheet, [...kept, ...added]),
    cameFrom: [undefined, ...kept.map(() => undefined), ...added.map(({ line }) => ({ path: from, line }))],
  }
}

/**
 * The other sheets without what was settled of the one code: the rulings on it, where those who stand have read again, and the checks of its findings. What is
 * settled of the codes that took its place is to be seen anew.
 */
export function withoutSettled(
  { underWay, sources }: Read,
  code: string,
  again: ReadonlySet<string>,
  isStanding: (coder: string) => boolean,
): [path: string, text: string][] {
  const folders = [...sources.studies, ...sources.documents]
  const rulings = folders.flatMap(({ id, sheets }): [Sheet, (row: SheetRow) => boolean][] => {
    const sheet = sheets.get(fileOf('rulings'))
    const isGone = ({ cells }: SheetRow) =>
      cells.get('code') === code && again.has(`${id}/${cells.get('passage')}`) && isStanding(cells.get('coder') ?? '')
    return sheet === undefined ? [] : [[sheet, isGone]]
  })
  const checks = sources.sheets.get(fileOf('checks'))
  const isChecked = ({ cells }: SheetRow) => cells.get('finding')?.endsWith(`/${code}`) === true
  const all = [...rulings, ...(checks === undefined ? [] : [[checks, isChecked] as const])]
  return all.flatMap(([sheet, isGone]): [string, string][] => {
    const rows = rowsOf(sheet)
    const left = rows.filter(row => !isGone(row))
    return left.length === rows.length ? [] : [[sheet.path.slice(underWay.path.length + 1), withRows(sheet, left)]]
  })
}

/**
 * The codebook when everything is read again. A code that nothing names any more is one of the former names of those that it became; one that a superseded
 * coder’s sheet, a claim or a review finding still names stays as it is. Where one of them has no example yet, the first passage that carries it is one.
 */
export function withoutSplit(review: ReviewUnderWay, texts: Texts, code: string, into: readonly string[]): Texts {
  const path = PAGES.codebook.file
  const lines = (texts.get(path) ?? '').split('\n')
  const carried = (one: string) =>
    sourcesOf(review).flatMap(({ id, draft, findings }) =>
      draft ? [] : findings.flatMap(found => (found.code === one ? [`${id}/${found.passage}`] : [])),
    )
  const shown = into.reduce<readonly string[]>((all, one) => {
    const [first] = carried(one)
    return first === undefined || !hasNoExample(review, one) ? all : withBullet(all, one, 'example', first)
  }, lines)
  const isNamed = namesIn(review, 'code').some(({ name }) => name === code)
  const left = carried(code).length > 0 ? shown : withBullet(shown, code, 'example', 'not-seen')
  if (isNamed) return withTexts(texts, [path, left.join('\n')])
  const former = [...formerlyIn(shown, code), code]
  const alone = withoutEntry(shown, code)
  const called = into.reduce<readonly string[]>(
    (all, one) => withFormerly(all, one, [...formerlyIn(all, one), ...former]),
    alone,
  )
  return withTexts(texts, [path, called.join('\n')])
}

function hasNoExample({ codebook }: ReviewUnderWay, code: string): boolean {
  const all = (codebook?.value.schemes ?? []).flatMap(({ themes }) => themes.flatMap(theme => theme.codes))
  return all.find(one => one.code === code)?.example === 'not-seen'
}
