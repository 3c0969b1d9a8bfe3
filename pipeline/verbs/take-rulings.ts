import { PAGES } from '../../schema/pages.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import { counted } from '../diagnostics/counted.ts'
import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import { replaceFile } from '../files/replace-file.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { nameInPacket, sheetInPacket } from '../packet/packet-name.ts'
import { SETTLING_COLUMNS, settlingFiles } from '../packet/settling-files.ts'
import { languagesOf } from '../review/languages-of.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { awaitsTranslation, translationLines } from './await-translation.ts'
import { toSaveAgain } from './from-spreadsheet.ts'
import { numbered } from './new-packet.ts'
import { inDispute, notReadWhole, unfitSettler } from './new-settling.ts'
import { ownSheet } from './own-sheet.ts'
import { packetBack } from './packet-back.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { type SettledSheet, settledSheet } from './settled-sheet.ts'
import { type TypedSheet, typedSheet } from './typed-sheet.ts'

/** The rulings of one study or document: the sheet that comes back, and those that are there. */
interface Back {
  source: SourceUnderReview
  settled: SettledSheet
  /** Where its rulings stand, in the sources folder. */
  path: string
  file: SourceFile | undefined
  there: TypedSheet
}

/**
 * Takes the filled sheets of whoever settled with the letters hidden into the rulings, beside those that are there. The sources are read with what came back in
 * the place of the rulings, so that each rule speaks at the line that was filled in; all at once, and nothing is written while there is any.
 */
export async function takeRulings(run: Run, settler: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, problems: before, sources: typed } = read(run.sources, input)
  const open = inDispute(underWay, settler)
  const unfit = unfitSettler(run, underWay, settler, open) ?? notReadWhole(underWay, before)
  if (unfit !== undefined) return usage(`${unfit} Nothing was written.`)
  const back = await packetBack(run, folder, input, {
    review: underWay,
    coder: settler,
    sources: open,
    filesOf: chosen => settlingFiles(underWay, settler, chosen),
    called: 'study or document with an open dispute',
  })
  if ('stderr' in back) return back
  const languages = languagesOf(typed.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  const taken: Back[] = []
  for (const source of back.chosen) {
    const path = sheetPath(source, 'rulings').slice(run.sources.length + 1)
    const file = input.find(one => one.path === path)
    const there = typedSheet('rulings', path, file, languages)
    if (there === undefined) return usage(`${run.sources}/${path} cannot be read as rulings. Nothing was written.`)
    taken.push({ source, settled: settledIn(source, settler, folder, back.files), path, file, there })
  }
  const problems = problemsOf(run, taken, input)
  if (problems.length > 0) {
    const sheets = [...back.files].map(([path, bytes]) => ({ path, bytes }))
    return { ...reportOf({ ...run, sources: folder }, problems, sheets), code: 1 }
  }
  return write(run, settler, taken, input, back.undeclared)
}

function settledIn(
  source: SourceUnderReview,
  settler: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): SettledSheet {
  const from = sheetInPacket(nameInPacket(settler, source.id), settler)
  const filled = { path: `${folder}/${from}`, bytes: files.get(from) ?? new Uint8Array() }
  const { bytes, problems } = ownSheet(filled, settler, source.id)
  const settled = settledSheet({ path: filled.path, bytes }, source, settler)
  return { ...settled, problems: [...problems, ...settled.problems] }
}

/** What is wrong with the sheets: as sheets, as rulings of these sources, and as answers to what was asked. Of a line only what is said first. */
function problemsOf(run: Run, taken: readonly Back[], input: readonly SourceFile[]): Problem[] {
  const instead = taken.map(({ path, settled }) => ({ path, bytes: Buffer.from(settled.asRulings) }))
  const { problems } = read(run.sources, withInstead(input, instead))
  const found = taken.flatMap(({ path, settled }) => {
    const [full, at] = [`${run.sources}/${path}`, settled.path]
    const ofRulings = problems
      .filter(one => one.place.path === full && !awaitsTranslation(one))
      .map(one => ({
        ...one,
        place: { ...one.place, path: at },
        what: one.what.replaceAll(full, at),
        fix: one.fix.replaceAll(full, at),
      }))
    const ofSheet = [...settled.problems, ...notOnLinesOf(settled.problems, settled.asRulings === '' ? [] : ofRulings)]
    return [...ofSheet, ...notOnLinesOf(ofSheet, settled.amiss)]
  })
  return inReadingOrder(found.map(toSaveAgain))
}

function notOnLinesOf(said: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const lines = new Set(said.map(({ place }) => place.line))
  return problems.filter(({ place }) => !lines.has(place.line))
}

async function write(
  run: Run,
  settler: string,
  taken: readonly Back[],
  input: readonly SourceFile[],
  more: readonly string[],
): Promise<Said> {
  const merged = taken.map(one => ({ path: one.path, bytes: Buffer.from(mergedText(one, settler)) }))
  const whole = withInstead(input, merged)
  const formed = new Map(canonical(whole).map(({ path, text }) => [path, text]))
  const left: string[] = []
  for (const { path, file, settled } of taken) {
    const full = `${run.sources}/${path}`
    if (!(await replaceFile(run.files, full, file?.bytes, formed.get(path) ?? '')))
      left.push(
        `${full} was saved while this ran, so it was left alone; add the rows of ${settled.path} to it by hand.\n`,
      )
  }
  const n = taken.reduce((sum, { settled }) => sum + settled.rows.length, 0)
  const { stdout } = told(
    [
      `Took ${counted(n, 'ruling')} of ${settler} on ${numbered(taken.map(({ source }) => source))} into ${run.sources}.`,
      ...more,
      ...translationLines(read(run.sources, whole).problems),
    ].join('\n'),
  )
  return { stdout, stderr: left.join(''), code: left.length === 0 ? 0 : 2 }
}

function withInstead(input: readonly SourceFile[], instead: readonly SourceFile[]): SourceFile[] {
  return [...input.filter(({ path }) => !instead.some(one => one.path === path)), ...instead]
}

/** The rulings that are there with those that came back. A sheet that is new has no columns for translations, of which there are none. */
function mergedText({ settled, file, there }: Back, settler: string): string {
  const columns = file === undefined ? [...SETTLING_COLUMNS, 'coder'] : there.columns
  const rows = settled.rows.map(row => columns.map(column => (column === 'coder' ? settler : (row[column] ?? ''))))
  const keys = SHEETS.rulings.key.map(column => (row: readonly string[]) => row[columns.indexOf(column)] ?? '')
  return writeCsv(columns, sortedBy([...there.rows, ...rows], ...keys))
}
