import { counted } from '../diagnostics/counted.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { sheetPath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { placeOfRow } from '../review/sheet.ts'
import { screenedAsSettled } from '../rules/screened-as-settled.ts'
import { screenersAreSettled } from '../rules/screeners-are-settled.ts'
import { screeningCloses } from '../rules/screening-closes.ts'
import { read } from '../stages.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { type Outcome, screenedOutcome } from './screened-outcome.ts'
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
  const outcomes: { is: Outcome<TypedRow>['is']; id: string; told: string }[] = []
  const rows = sheetRows(reading, 'screening').map(row => {
    const { record_id: id = '' } = row
    const last = screened.get(id)?.at(-1)
    const outcome = screenedOutcome(row, last, noted.has(id))
    if (outcome === undefined) return row
    const deciding = last?.ruling === undefined ? last?.by : [last.ruling]
    const by = deciding?.map(({ coder, reason }) => `${coder} ${reason}`).join(', ')
    outcomes.push({ is: outcome.is, id, told: `${id} ${last?.stage}: ${by}` })
    return outcome.row
  })
  const those = (is: Outcome<TypedRow>['is']) => outcomes.filter(one => one.is === is)
  const [goOn, decided] = [those('on the next stage'), those('decided')]
  const n = goOn.length + decided.length
  const path = sheetPath(underWay, 'screening')
  if (n > 0) {
    const left = await replaceFiles(run.files, [sheetWith(reading, input, 'screening', rows)])
    if (left !== undefined) return usage(`${left} was saved while this ran. Nothing was written. Run the same again.`)
  }
  return told(
    [
      n === 0
        ? 'Nothing is new.'
        : `${path}: ${counted(goOn.length, 'record')} to the next stage, ${decided.length} decided`,
      ...listed(
        'included, and to be read: `npm run new -- study <id>` begins the note, and with it the row is `included`',
        those('to be read').map(({ id }) => id),
      ),
      ...listed(
        `left for different reasons; a person writes the one that holds into ${path}`,
        those('of several reasons').map(({ told }) => told),
      ),
      ...listed(
        'left without a reason; whoever gave none writes one of the protocol into the sheet or the ruling',
        those('without a reason').map(({ told }) => told),
      ),
    ].join('\n'),
  )
}

function listed(what: string, which: readonly string[]): string[] {
  return which.length === 0 ? [] : [`${what}: ${which.length}`, ...which.map(one => `    ${one}`)]
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

const SETTLING: ReadonlySet<string> = new Set(
  [screenersAreSettled, screenedAsSettled, screeningCloses].map(({ id }) => id),
)
