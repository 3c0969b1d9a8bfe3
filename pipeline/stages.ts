import { notesUnder } from '../schema/notes.ts'
import { PAGES } from '../schema/pages.ts'
import type { Review } from '../schema/settled.ts'
import { countedOf } from './aggregate/counted.ts'
import { declaredIn } from './aggregate/declared.ts'
import { published } from './aggregate/published.ts'
import type { TableRows } from './aggregate/table.ts'
import { tablesOf } from './aggregate/tables.ts'
import { sortedBy } from './canonical/order.ts'
import { inReadingOrder } from './diagnostics/problem.ts'
import { dataFiles } from './emit/data-files.ts'
import type { DrawnText } from './emit/drawn-text.ts'
import { isolated, isolatedRows } from './emit/isolated.ts'
import { outputFiles } from './emit/output-files.ts'
import type { PageFiles } from './emit/page/head.ts'
import { type ReportData, reportData } from './emit/report-data.ts'
import { decode } from './encoding/decode.ts'
import { onceKnown } from './encoding/known-text.ts'
import { canonicalForm, type Formed } from './ingest/canonical-form.ts'
import type { NotesAsRead } from './ingest/canonical-note.ts'
import { type OutOfForm, outOfForm } from './ingest/out-of-form.ts'
import { readNote } from './ingest/read-note.ts'
import { readSources } from './ingest/read-sources.ts'
import { CATALOGUES } from './languages/catalogues.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { settleDocument, settleRows, settleStudy } from './reconcile/settle.ts'
import { familiesOf } from './review/families.ts'
import type { Kept } from './review/kept.ts'
import { languagesOf } from './review/languages-of.ts'
import type { MadeFile } from './review/made-file.ts'
import type { Read } from './review/read.ts'
import type { ReviewAsRead, ReviewUnderWay } from './review/review-under-way.ts'
import { supersededOf } from './review/rounds.ts'
import { isFinished } from './review/source.ts'
import type { SourceFile } from './review/source-file.ts'
import { textsOf } from './review/texts-of.ts'
import { namesToldOnce } from './rules/names-told-once.ts'
import { hidesMore, problemsOf } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import { shape } from './shape/shape.ts'
import { shapePage } from './shape/shape-page.ts'

/** Called as each stage ends, so that whoever runs the flow can show or time it. */
export type OnStage = (stage: string, detail: string) => void

/**
 * From files to the settled review: ingest, shape, reconcile, rules.
 *
 * Each stage goes on with what the one before could read, so that one run reports every problem; a single problem anywhere and there is no review. Notes and
 * sheets that were taken apart before are not taken apart again where that was `kept`.
 */
export function read(root: string, files: readonly SourceFile[], onStage: OnStage = () => {}, kept?: Kept): Read {
  const { ingested, shaped, reconciled, underWay } = readUnjudged(root, files, onStage, kept)
  const broken = problemsOf(rules, underWay)
  const problems = inReadingOrder([...ingested.problems, ...namesToldOnce([...broken, ...shaped.problems], underWay)])
  const mayHideMore = ingested.problems.length + shaped.problems.length > 0 || hidesMore(rules, broken)
  onStage('rules', `${rules.length} rules, ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`)
  const { protocol, codebook, form, analysis } = shaped.value
  if (problems.length > 0 || !protocol || !codebook || !form || !analysis)
    return { problems, mayHideMore, sources: ingested.value, underWay, review: undefined }
  const studies = sortedBy(reconciled.studies, study => study.id).filter(isFinished)
  const families = familiesOf(studies.map(({ id, record }) => ({ id, record: record.value })))
  const review: Review = {
    protocol: protocol.value,
    codebook: codebook.value,
    form: form.value.fields,
    analysis: analysis.value,
    claims: shaped.value.claims?.value.claims ?? [],
    reviewFindings: shaped.value.reviewFindings?.value.findings ?? [],
    ...(shaped.value.dataset === undefined ? {} : { dataset: shaped.value.dataset.value }),
    ...settleRows(shaped.value, 'review'),
    studies: studies.map(study => settleStudy(study, protocol.value, families.get(study.id) ?? study.id)),
    documents: sortedBy(reconciled.documents, document => document.id)
      .filter(isFinished)
      .map(settleDocument),
  }
  return { problems, mayHideMore, sources: ingested.value, underWay, review }
}

/** The same as far as it goes without a rule: what could be read of each source. */
export function readUnjudged(root: string, files: readonly SourceFile[], onStage: OnStage = () => {}, kept?: Kept) {
  const ingested = readSources(
    root,
    sortedBy(files, file => file.path),
    kept,
  )
  onStage('read', `${files.length} files`)
  const reported = new Set(ingested.problems.map(d => d.place.path))
  const shaped = shape(ingested.value, reported)
  onStage('shape', `${shaped.value.studies.length} studies, ${shaped.value.documents.length} documents`)
  const reconciled = reconcileAll(shaped.value)
  onStage('reconcile', `${reconciled.studies.reduce((n, study) => n + study.findings.length, 0)} findings of studies`)
  const underWay: ReviewUnderWay = { ...shaped.value, ...reconciled, texts: textsOf(ingested.value) }
  return { ingested, shaped, reconciled, underWay }
}

/**
 * Every source file in canonical form; those `from` names an encoding for are read in it, where they are no UTF-8. The pages that say how notes are laid out
 * are read as they will be, so that one run mends them and the notes.
 */
export function canonical(
  files: readonly SourceFile[],
  from: (path: string) => string | undefined = () => undefined,
): Formed[] {
  const known = onceKnown(files)
  const pageAt = (name: 'protocol' | 'form') => {
    const file = files.find(({ path }) => path === PAGES[name].file)
    const text = file && decode(file.bytes, { known, from: from(file.path) })?.text
    return file && readNote(text === undefined ? { ...file, known } : { path: file.path, bytes: Buffer.from(text) })
  }
  const languages = languagesOf(pageAt('protocol')?.value, Object.keys(CATALOGUES))
  const { value: form, problems: unread = [] } = pageAt('form') ?? {}
  const notes = layoutOf(form && unread.length === 0 ? shapePage(form, 'form', languages).value : undefined)
  return files.map(({ path, bytes }) => canonicalForm(path, bytes, { known, from: from(path), languages, notes }))
}

/** The files that are read but stand in another form than the canonical one, by what reading made of them. */
export function notInForm({ sources, underWay }: Read, files: readonly SourceFile[]): OutOfForm[] {
  const languages = languagesOf(sources.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  return outOfForm(sources, files, languages, layoutOf(underWay.form))
}

function layoutOf(form: ReviewAsRead['form']): NotesAsRead {
  return form === undefined ? 'unread' : notesUnder(form.value.fields)
}

/** The files of `data/`. */
export function settledFiles(review: Review): MadeFile[] {
  return dataFiles(review)
}

/** All tables of a settled review. */
export function aggregate(review: Review, onStage: OnStage = () => {}): TableRows[] {
  const counted = countedOf(review)
  const result = tablesOf(declaredIn(review)).map(table => published(table, counted))
  onStage('aggregate', `${result.length} tables`)
  return result
}

/** The files of `output/`, and what the report is made from, for those who tell of it elsewhere. */
export interface Emitted {
  files: MadeFile[]
  report: ReportData
}

/**
 * The report takes in the drawn charts, and the style sheet and script that were read for it. Charts are drawn where `drawText` draws them, beside what needs none.
 */
export async function emit(
  review: Review,
  all: readonly TableRows[],
  page: PageFiles,
  onStage: OnStage = () => {},
  drawText?: DrawnText,
): Promise<Emitted> {
  const { chartsOf } = await import('./emit/charts-of.ts')
  const { drawCharts } = await import('./emit/draw-charts.ts')
  const { chartFiles } = await import('./emit/chart-files.ts')
  const { reportFiles } = await import('./emit/report-files.ts')
  const shown = isolated(review)
  // The tables hold texts of the review and words of the languages: where nothing runs from the right in it, nothing does in them.
  const shownTables = shown === review ? all : all.map(isolatedRows)
  const { charts, drawings } = drawCharts(chartsOf(shown, shownTables), drawText)
  const tables = outputFiles(review, all)
  const report = reportData(review, all, charts)
  const reports = reportFiles(report, reportData(shown, shownTables, charts), page)
  const drawn = await drawings
  const files = [...tables, ...chartFiles(charts, drawn), ...reports(drawn)]
  onStage('emit', `${files.length} files`)
  return { files, report }
}

function reconcileAll(shaped: ReviewAsRead) {
  const superseded = supersededOf(shaped.protocol?.value.coders ?? [])
  const settle = <S extends ReviewAsRead['studies'][number] | ReviewAsRead['documents'][number]>(source: S) => ({
    ...source,
    ...reconcile({
      id: source.id,
      codedBy: source.record.value.coded_by,
      superseded,
      sheets: source.sheets,
      rulings: source.rulings,
    }),
  })
  return { studies: shaped.studies.map(settle), documents: shaped.documents.map(settle) }
}
