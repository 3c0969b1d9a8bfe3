import type { ScreeningRow } from '../../schema/screening.ts'
import { SCREENING_STAGE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { ScreenedStage } from '../review/screened-stages.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'
import { screenedUnderWay } from './screened-under-way.ts'
import { screenersAreSettled } from './screeners-are-settled.ts'
import { screeningCloses } from './screening-closes.ts'

const ORDER = wordsOf(SCREENING_STAGE)

export const screenedAsSettled: Rule = {
  id: 'screened-as-settled',
  meaning:
    'What the screening says of a record that screeners have decided about is what two of them decided alike at the last stage they screened, or what a ruling settled; later stages follow where it went on. While one alone has screened it, nobody has decided. A duplicate may be seen at any time.',
  reason: 'a decision that neither two screeners nor a ruling gave is one that nobody can be asked about.',
  repair: 'Let the screening say what was decided, or correct the sheet of the screener.',
  example: {
    breaks: '…,abstract,included,… in screening.csv, where both screeners decide `excluded`',
    keeps: '…,abstract,excluded,… in both',
  },
  after: [references.study, screenersAreSettled, screeningCloses],
  check: (review, before) => {
    const screened = screenedUnderWay(review)
    const path = sheetPath(review, 'screening')
    // A decision under a misspelt id is missing at the right one, which is told there.
    if (review.screeners.some(({ at }) => before.saidAt(at('record_id')))) return []
    const deciding = [...review.screeners, ...review.screening_rulings]
    const wrongAbout = new Set(
      deciding.filter(({ place }) => before.saidOnLine(place)).map(({ value }) => value.record_id),
    )
    return review.screening.flatMap(({ value, at }) => {
      const last = screened.get(value.record_id)?.at(-1)
      if (last === undefined || value.decision === 'duplicate' || before.saidOnLine(at('decision'))) return []
      const wrong = wrongAbout.has(value.record_id) ? undefined : wrongIn(value, last)
      return wrong === undefined ? [] : [{ place: at(wrong.column), what: wrong.what, fix: fixOf(path, value, last) }]
    })
  },
}

type Wrong = { column: 'decision' | 'stage'; what: string } | undefined

/** Conflicts without a ruling are told at the sheets. */
function wrongIn({ record_id, stage, decision }: ScreeningRow, last: ScreenedStage): Wrong {
  if (last.isConflict && last.ruling === undefined) return undefined
  const typed = `Unexpected ${quoted(decision)} for ${quoted(record_id)}`
  const by = last.by.map(({ coder }) => coder)
  if (last.decision === undefined)
    return decision === 'not-screened'
      ? undefined
      : {
          column: 'decision',
          what: `${typed}, which ${by.join(', ')} alone has screened at ${last.stage}, expected \`not-screened\` until another has`,
        }
  const goesOn = last.decision === 'included'
  const expected = `expected ${quoted(last.decision)}, as ${last.ruling === undefined ? `${by.join(' and ')} decide` : 'the ruling settles'} at ${last.stage}`
  if (decision === 'not-screened') return goesOn ? undefined : { column: 'decision', what: `${typed}, ${expected}` }
  const beyond = ORDER.indexOf(stage) - ORDER.indexOf(last.stage)
  if (beyond < 0)
    return {
      column: 'stage',
      what: `Unexpected stage ${quoted(stage)} for ${quoted(record_id)}, expected ${quoted(last.stage)}, the last that was screened`,
    }
  const fits = beyond === 0 ? decision === last.decision : goesOn
  return fits ? undefined : { column: 'decision', what: `${typed}, ${expected}` }
}

function fixOf(path: string, row: ScreeningRow, { decision }: ScreenedStage): string {
  if (decision === undefined)
    return `type \`not-screened\` in ${path}, with \`not-applicable\` as its reason, or let another screen it.`
  const act =
    row.decision === 'not-screened'
      ? `run \`npm run new -- screening --settled\`, which carries what was decided into ${path} and lists what a person has to say`
      : `correct the row in ${path}`
  return `${act}, or correct the decision of whoever is wrong.`
}
