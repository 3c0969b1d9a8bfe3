import { PAGES } from '../../schema/pages.ts'
import { fileOf } from '../../schema/sheets.ts'
import { replaceFile } from '../files/replace-file.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { languagesOf } from '../review/languages-of.ts'
import { sheetPath } from '../review/paths.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { typedSheet, withOpenRows } from './typed-sheet.ts'

/** Adds a row for every open conflict between screeners, with the decision left to be made, and lists what each decided. Rows that are there stay as they are typed. */
export async function newScreeningRulings(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, sources } = read(run.sources, input)
  const path = sheetPath(underWay, 'screening_rulings')
  const file = input.find(one => one.path === fileOf('screening_rulings'))
  const languages = languagesOf(sources.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  const there = typedSheet('screening_rulings', path, file, languages)
  if (there === undefined)
    return usage(`${path} cannot be read as rulings; \`npm run check\` says why. Nothing was written.`)
  const screened = screenedStages(
    underWay.screeners.map(({ value }) => value),
    underWay.screening_rulings.map(({ value }) => value),
  )
  const open = [...screened].flatMap(([record_id, stages]) =>
    stages
      .filter(({ isConflict, ruling }) => isConflict && ruling === undefined)
      .map(({ stage, by }) => ({ record_id, stage, by })),
  )
  if (open.length === 0) return told('No conflict between screeners is open.')
  const { text, added } = withOpenRows('screening_rulings', there, open)
  if (added > 0 && !(await replaceFile(run.files, path, file?.bytes, text)))
    return usage(`${path} was saved while this ran, so it was left alone; run this again.`)
  const titles = new Map(underWay.screening.map(({ value }) => [value.record_id, value.title]))
  const lines = open.flatMap(({ record_id, stage, by }) => [
    `  ${record_id} ${stage}: ${titles.get(record_id) ?? ''}`,
    ...by.map(
      ({ coder, decision, reason, note }) =>
        `    ${[`${coder}: ${decision}`, reason, note].filter(one => one !== '').join(', ')}`,
    ),
  ])
  return told(
    `${path}: ${open.length} to be decided (as a screener decides, both a reason in words under \`why\` and the letter of who decides)\n${lines.join('\n')}`,
  )
}
