import { SHEETS } from '../../schema/sheets.ts'
import { type Replacement, replaceFiles } from '../files/replace-files.ts'
import type { CodedExport } from '../import/coded-items/coded-export.ts'
import type { ItemTool } from '../import/coded-items/item-tool.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { type CodersGiven, toldOf } from './coders-given.ts'
import { itemPieces } from './item-pieces.ts'
import { itemReport } from './item-report.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'

const NOTHING = 'Nothing was written.'

/**
 * Takes items with codes into a review: code sets to schemes of the codebook, items to the screening and to notes, marked texts to passages and sheets, and
 * codes that an item was given to facts. It begins from sources without a problem, reads what it would write, and writes all of it or nothing. What came before
 * is known again by what the tool knows it by, so that the same export twice changes nothing. `inFile` reads the file, or says why that cannot be read.
 */
export async function importItems(
  run: Run,
  path: string,
  given: CodersGiven,
  tool: ItemTool,
  inFile: (input: readonly SourceFile[]) => Promise<CodedExport | string>,
): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const file = await inFile(input)
  if (typeof file === 'string') return usage(`${path}: ${file}. ${NOTHING}`)
  const before = read(run.sources, input, run.onStage)
  const wrong = problemsFound(run, before, input)
  if (before.review === undefined || wrong.length > 0)
    return { ...reportOf(run, wrong, input, { mayHideMore: before.mayHideMore }), code: 1 }
  const told = toldOf(tool, file, given, before.review)
  if (typeof told === 'string') return usage(`${told} ${NOTHING}`)
  const pieces = itemPieces(path, input, { ...before, review: before.review }, file, told)
  const most = SHEETS.screening.most.lines - 1
  if (pieces.rows > most)
    return usage(
      `${sheetPath(before.underWay, 'screening')} would hold ${pieces.rows} records, and holds at most ${most}. ${NOTHING}`,
    )
  if (pieces.texts.size === 0) return itemReport(run, file, pieces, told)
  const later = withTexts(input, pieces.texts)
  const formed = inForm(later, pieces.texts)
  const after = read(run.sources, formed, run.onStage)
  if (after.problems.length > 0) return { ...reportOf(run, after.problems, formed), code: 1 }
  const left = await replaceFiles(run.files, replacements(run, input, formed))
  if (left !== undefined) return usage(`${left} was saved while this ran. ${NOTHING} Run the same again.`)
  return itemReport(run, file, pieces, told)
}

/** The sources with these texts in place of what stands there, or new. */
function withTexts(input: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] {
  const all = new Map(input.map(file => [file.path, file]))
  for (const [path, text] of texts) all.set(path, { path, bytes: Buffer.from(text) })
  return [...all.values()]
}

/** What is written as `fix` would leave it. */
function inForm(later: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] {
  return canonical(later).map(({ path, text }, at) => {
    const file = later[at] as SourceFile
    return texts.has(path) && text !== undefined ? { path, bytes: Buffer.from(text) } : file
  })
}

/** Notes and sheets first, what names them last: where the power fails between the two, the next run finds them as it would write them. */
function replacements(run: Run, input: readonly SourceFile[], formed: readonly SourceFile[]): Replacement[] {
  const old = new Map(input.map(({ path, bytes }) => [path, bytes]))
  const depth = ({ path }: SourceFile) => Number(!path.includes('/'))
  return [...formed]
    .sort((a, b) => depth(a) - depth(b))
    .flatMap(({ path, bytes }) => {
      const before = old.get(path)
      return before !== undefined && Buffer.from(before).equals(bytes)
        ? []
        : [{ path: `${run.sources}/${path}`, before, text: Buffer.from(bytes).toString('utf8') }]
    })
}
