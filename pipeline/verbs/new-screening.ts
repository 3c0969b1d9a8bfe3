import { PAGES } from '../../schema/pages.ts'
import { fileOf } from '../../schema/sheets.ts'
import { counted } from '../diagnostics/counted.ts'
import { replaceFile } from '../files/replace-file.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { awaitedStage } from '../review/awaited-stage.ts'
import { languagesOf } from '../review/languages-of.ts'
import { sheetPath } from '../review/paths.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { read } from '../stages.ts'
import { notDeclared } from './not-declared.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { typedSheet, withOpenRows } from './typed-sheet.ts'

/**
 * Adds to the sheet of a screener a row for every record that awaits this screener, with the decision left to be made. What others decided is not shown. Rows
 * that are there stay as they are typed, also those that are still to be decided.
 */
export async function newScreening(run: Run, letter: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, sources } = read(run.sources, input)
  const undeclared = notDeclared(underWay, letter)
  if (undeclared !== undefined) return undeclared
  const screening = sheetPath(underWay, 'screening')
  if (!underWay.whole.has('screening'))
    return usage(`${screening} cannot be read whole; \`npm run check\` says why. Nothing was written.`)
  const path = sheetPath(underWay, 'screeners', letter)
  const file = input.find(one => one.path === fileOf('screeners', letter))
  const languages = languagesOf(sources.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  const there = typedSheet('screeners', path, file, languages)
  if (there === undefined)
    return usage(`${path} cannot be read as decisions; \`npm run check\` says why. Nothing was written.`)
  const screened = screenedStages(
    underWay.screeners.map(({ value }) => value),
    underWay.screening_rulings.map(({ value }) => value),
  )
  const awaited = underWay.screening.flatMap(({ value: { record_id, stage, decision } }) => {
    const at = decision === 'not-screened' ? awaitedStage(stage, screened.get(record_id) ?? [], letter) : undefined
    return at === undefined ? [] : [{ record_id, stage: at }]
  })
  const { text, added } = withOpenRows('screeners', there, awaited)
  if (added === 0) return told(`Nothing is new: no record awaits \`${letter}\` that has no row in ${path}.`)
  if (!(await replaceFile(run.files, path, file?.bytes, text)))
    return usage(`${path} was saved while this ran, so it was left alone; run this again.`)
  return told(
    `${path}: ${counted(added, 'record')} to be decided (included, excluded, awaiting-classification or duplicate; what does not go on takes a reason of the protocol, what goes on \`not-applicable\`). Their titles stand in ${screening}.`,
  )
}
