import { type Check, check } from '../../schema/check.ts'
import type { Review } from '../../schema/settled.ts'
import { fileOf, SHEETS } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import { counted } from '../diagnostics/counted.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { replaceFile } from '../files/replace-file.ts'
import { checksByPersons } from '../review/checks-by-persons.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import { read } from '../stages.ts'
import { fromSpreadsheet, toSaveAgain } from './from-spreadsheet.ts'
import { isDeclared, undeclared } from './new-packet.ts'
import { readAll } from './read-all.ts'
import { readAnswers } from './read-answers.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/**
 * Takes what a person answered into the checks of the review. Rows without an answer are passed over, so that a list may come back in part, and again when
 * there is more of it.
 */
export async function takeChecks(run: Run, letter: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, review } = read(run.sources, input)
  if (!isDeclared(underWay, letter)) return usage(undeclared(run, letter))
  if (review === undefined)
    return usage('The sources hold problems, so nothing is settled yet; `npm run check` says which.')
  const name = fileOf('checks')
  const typed = (await run.files.read(`${folder}/${name}`)) ?? new Uint8Array()
  const bytes = fromSpreadsheet(typed, onceKnown(input))
  const { value, problems } = readAnswers({ path: `${folder}/${name}`, bytes }, letter, review)
  if (problems.length > 0)
    return { ...reportOf({ ...run, sources: folder }, problems.map(toSaveAgain), [{ path: name, bytes }]), code: 1 }
  const path = sheetPath({ path: run.sources }, 'checks')
  const before = input.find(file => `${run.sources}/${file.path}` === path)?.bytes
  const all = [...review.checks, ...value.checks]
  const text = sheetWith(all)
  if (value.checks.length > 0 && !(await replaceFile(run.files, path, before, text)))
    return usage(`${path} was saved while this ran, so it was left alone; run this again.`)
  const taken = `Took ${counted(value.checks.length, 'new check')} by coder ${letter} into ${path}; ${value.open === 1 ? '1 row is' : `${value.open} rows are`} not answered yet.`
  return told([taken, ...toBeTold(run, review, all)].join('\n'))
}

/** What is then to stand in the protocol, where it tells another number: the sources are in order only with both. */
function toBeTold(run: Run, review: Review, checks: readonly Check[]): string[] {
  const { protocol } = review
  const told = protocol.roles.find(({ role }) => role === 'coding')?.checked_by_a_person
  const n = checksByPersons({ ...review, checks }).size
  if (told === undefined || told === n) return []
  const where = `In ${pagePath({ path: run.sources }, 'protocol')}, under ### coding, in the place of the line that is there:`
  return [where, `- Checked by a person: ${n}`]
}

function sheetWith(checks: readonly Check[]): string {
  const columns = Object.keys(check.shape) as (keyof Check)[]
  const keys = SHEETS.checks.key.map(key => (row: Check) => row[key])
  return writeCsv(
    columns,
    sortedBy(checks, ...keys).map(row => columns.map(column => row[column])),
  )
}
