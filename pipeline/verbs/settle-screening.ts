import { isMissing } from '../../schema/missing.ts'
import { SCREENING_STAGE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { nextStage } from '../review/awaited-stage.ts'
import { sheetPath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import { type ScreenedStage, screenedStages } from '../review/screened-stages.ts'
import { placeOfRow } from '../review/sheet.ts'
import { screenedAsSettled } from '../rules/screened-as-settled.ts'
import { screenersAreSettled } from '../rules/screeners-are-settled.ts'
import { read } from '../stages.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { sheetRows, sheetWith, type TypedRow } from './sheet-rows.ts'

/**
 * Carries what screeners decided alike, or a ruling settled, into the rows of the screening that nobody has decided about. Every other row stays as it is typed,
 * and what only a person can say is listed: which of two reasons a record leaves for, and the note of one that is included.
 */
export async function settleScreening(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input)
  const { underWay } = reading
  const wrong = unreadableIn(reading)
  if (wrong.length > 0 || !underWay.whole.has('screening')) return { ...reportOf(run, wrong, input), code: 1 }
  const screened = screenedStages(
    underWay.screeners.map(({ value }) => value),
    underWay.screening_rulings.map(({ value }) => value),
  )
  const noted = new Set(underWay.studies.filter(({ draft }) => !draft).map(({ id }) => id))
  const [goOn, leave, notes, reasons]: [string[], string[], string[], string[]] = [[], [], [], []]
  const rows = sheetRows(reading, 'screening').map(row => {
    const { record_id: id = '' } = row
    const last = screened.get(id)?.at(-1)
    if (row.decision !== 'not-screened' || last?.decision === undefined) return row
    const now = settled(row, last)
    if (now === undefined) {
      reasons.push(`${id} ${last.stage}: ${last.by.map(({ coder, reason }) => `${coder} ${reason}`).join(', ')}`)
      return row
    }
    if (now.decision === 'included' && !noted.has(id)) {
      notes.push(id)
      return row
    }
    if (now !== row) (now.decision === 'not-screened' ? goOn : leave).push(id)
    return now
  })
  const n = goOn.length + leave.length
  const path = sheetPath(underWay, 'screening')
  if (n > 0) {
    const left = await replaceFiles(run.files, [sheetWith(reading, input, 'screening', rows)])
    if (left !== undefined) return usage(`${left} was saved while this ran. Nothing was written. Run the same again.`)
  }
  return told(
    [
      n === 0
        ? 'Nothing is new.'
        : `${path}: ${counted(goOn.length, 'record')} to the next stage, ${leave.length} decided`,
      ...listed(
        'included, and to be read: `npm run new -- study <id>` begins the note, and with it the row is `included`',
        notes,
      ),
      ...listed(`left for different reasons; a person writes the one that holds into ${path}`, reasons),
    ].join('\n'),
  )
}

function listed(what: string, which: readonly string[]): string[] {
  return which.length === 0 ? [] : [`${what}: ${which.length}`, ...which.map(one => `    ${one}`)]
}

/** The row as its screeners settled it: the same where it says so already, `undefined` where they give no reason, or several. */
function settled(row: TypedRow, { stage, decision, ruling, by }: ScreenedStage): TypedRow | undefined {
  const next = decision === 'included' ? nextStage(stage) : undefined
  if (next !== undefined) return isBefore(row.stage, next) ? { ...row, stage: next } : row
  if (decision === 'included') return { ...row, stage, decision, reason: 'not-applicable' }
  const [reason, ...others] = new Set(ruling === undefined ? by.map(one => one.reason) : [ruling.reason])
  if (decision === undefined || reason === undefined || isMissing(reason) || others.length > 0) return undefined
  return {
    ...row,
    stage,
    decision,
    reason,
    page_states: decision === 'awaiting-classification' ? 'not-seen' : 'not-applicable',
  }
}

const ORDER: readonly string[] = wordsOf(SCREENING_STAGE)

function isBefore(stage: string | undefined, next: string): boolean {
  return ORDER.indexOf(stage ?? '') < ORDER.indexOf(next)
}

/** What stands in the sheets of the screening and cannot be read, but for rows that are still to be decided. What differs is what this is there to settle. */
function unreadableIn({ underWay, sources, problems }: Read): Problem[] {
  const isOurs = (file: string) => /^screening(\.[a-z]|-rulings)?\.csv$/.test(file)
  const sheets = [...sources.sheets].filter(([file]) => isOurs(file)).map(([, sheet]) => sheet)
  const undecided = new Set(
    sheets.flatMap(({ path, header, rows }) => {
      const column = header.findIndex(({ text }) => text === 'decision')
      return rows.filter(({ texts }) => texts[column] === '').map(row => `${path}:${placeOfRow(row).line}`)
    }),
  )
  return problems.filter(
    ({ place: { path, line }, rule }) =>
      isOurs(path.slice(underWay.path.length + 1)) && !SETTLING.has(rule) && !undecided.has(`${path}:${line}`),
  )
}

const SETTLING: ReadonlySet<string> = new Set([screenersAreSettled.id, screenedAsSettled.id])
