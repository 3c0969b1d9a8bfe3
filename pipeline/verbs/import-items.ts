import { SHEETS } from '../../schema/sheets.ts'
import type { CodedExport } from '../import/coded-items/coded-export.ts'
import type { ItemTool } from '../import/coded-items/item-tool.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'
import { type CodersGiven, toldOf } from './coders-given.ts'
import { inOrder } from './in-order.ts'
import { itemPieces } from './item-pieces.ts'
import { itemReport } from './item-report.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, toldWith, usage } from './said.ts'
import { writeSources } from './write-sources.ts'

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
  const before = inOrder(run, input)
  if ('code' in before) return before
  const told = toldOf(tool, file, given, before.review)
  if (typeof told === 'string') return usage(`${told} ${NOTHING}`)
  const pieces = itemPieces(path, input, before, file, told)
  const most = SHEETS.screening.most.lines - 1
  if (pieces.rows > most)
    return usage(
      `${sheetPath(before.underWay, 'screening')} would hold ${pieces.rows} records, and holds at most ${most}. ${NOTHING}`,
    )
  if (pieces.texts.size === 0) return itemReport(run, file, pieces, told)
  const written = await writeSources(run, input, pieces.texts, { from: path, called: path })
  return 'code' in written ? written : toldWith(itemReport(run, file, pieces, told), written.left)
}
