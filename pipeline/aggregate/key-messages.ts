import { isMissing } from '../../schema/missing.ts'
import type { ReviewFinding } from '../../schema/review-finding.ts'
import type { Finding, Study } from '../../schema/settled.ts'
import { type Statement, statementText } from '../../schema/statement.ts'
import { sortedBy } from '../canonical/order.ts'
import { caveats } from '../languages/en/caveats.ts'
import { supersededOf } from '../review/rounds.ts'
import { populationOf, voiceOf } from '../review/voice.ts'
import type { Counted } from './counted.ts'
import { effectIn } from './effect.ts'
import { findingsUnder } from './findings-under.ts'
import { foundIn, ownResults } from './found-in.ts'
import { notCarried } from './not-carried.ts'
import { readAlike } from './read-alike.ts'
import { otherwiseIn, saidIn } from './said-in.ts'
import { count, label, list, type Table, text, textInOthers } from './table.ts'

/** The review findings that are told first, each held against the numbers of the strict reading. */
export const keyMessages: Table = {
  name: 'key-messages',
  row: 'a key message',
  meaning:
    'A review finding with a message to those who meet the people. `says` is what it says in a form that can be held against the numbers; `message_state` whether the strict reading carries it, where every coder who stands reads the same; `not_carried` which parts of it are not carried, and in the same order `not_carried_why` why, `not_carried_n` how many studies say each (of silence, how many speak) and `not_carried_otherwise` how many say it another way. `n_studies` say it in the settled reading, `n_studies_strict` in the strict one; `n_studies_otherwise` say otherwise in the settled reading. `passage_id` is an example, one that only those tell whom the review is about where there is one, then by id; `counter_passage_id` the first that says otherwise, by study; empty where none was seen.',
  caveat: `${caveats.told} A message that awaits its assessor is no error: the numbers moved, and the assessor has not judged it anew.`,
  source: 'The bar and how many times the opposite: the analysis page of the review.',
  key: ['review_finding_id'],
  columns: [
    text('review_finding_id'),
    label('key_message_label'),
    list('says'),
    text('message_state', { words: ['message_state'] }),
    list('not_carried'),
    list('not_carried_why', { words: ['not_carried'] }),
    list('not_carried_n'),
    list('not_carried_otherwise'),
    count('n_studies_of', 'studies'),
    count('n_studies', 'studies'),
    count('n_studies_strict', 'studies'),
    count('n_studies_otherwise', 'studies'),
    count('n_studies_told_by_population', 'studies'),
    list('studies'),
    text('passage_id'),
    text('counter_passage_id'),
    text('overall', { words: ['confidence'] }),
    textInOthers('overall_why'),
  ],
  rows: counted =>
    counted.review.reviewFindings.flatMap(finding =>
      finding.key_message === undefined ? [] : [rowOf(finding, finding.key_message, finding.says ?? [], counted)],
    ),
}

function rowOf(
  { review_finding_id, overall, overall_translations }: ReviewFinding,
  key_message_label: NonNullable<ReviewFinding['key_message']>,
  says: readonly Statement[],
  { review, studies }: Counted,
) {
  const superseded = supersededOf(review.protocol.coders)
  const population = populationOf(review)
  const strictly = (study: Study, { kind }: Statement): readonly Finding[] =>
    kind === 'does'
      ? findingsUnder({ readings: 'every-reader', evidence: ['own'] }, study, superseded)
      : kind === 'found'
        ? readAlike(study, superseded)
        : study.findings
  const strict = (statement: Statement) =>
    studies.map(study => ({ study, findings: strictly(study, statement).filter(one => one.code === statement.code) }))
  const whyNot = (statement: Statement) => {
    const all = strict(statement).map(({ findings }) => findings)
    const said = {
      found: all.map(foundIn),
      effects: all.map(ownResults).map(effectIn),
    }
    return notCarried(statement, said, review.analysis.conclusions)
  }
  const saying = says.flatMap(one =>
    studies.flatMap(study => {
      const findings = saidIn(one, study.findings)
      return findings.length === 0 ? [] : [{ study, findings }]
    }),
  )
  const ids = (all: readonly { study: Study }[]) => [...new Set(all.map(({ study }) => study.id))].sort()
  const strictlySaying = says.flatMap(one => strict(one).filter(({ findings }) => saidIn(one, findings).length > 0))
  const otherwise = says.flatMap(one =>
    studies.flatMap(study => {
      const findings = otherwiseIn(one, study.findings)
      return findings.length === 0 ? [] : [{ study, findings }]
    }),
  )
  const byPopulation = saying.filter(({ findings }) => findings.some(one => voiceOf(one, population) === 'population'))
  const failing = says.flatMap(one => {
    const found = whyNot(one)
    return found === undefined ? [] : [{ said: statementText(one), ...found }]
  })
  const behind = (all: readonly { findings: readonly Finding[] }[]) =>
    all.flatMap(({ findings }) => findings.map(one => one.finding_id))
  return {
    cells: {
      review_finding_id,
      key_message_label,
      says: says.map(statementText),
      message_state: says.length > 0 && failing.length === 0 ? 'carried' : 'awaiting',
      not_carried: failing.map(({ said }) => said),
      not_carried_why: failing.map(({ why }) => why),
      not_carried_n: failing.map(({ n }) => String(n)),
      not_carried_otherwise: failing.map(one => String(one.otherwise)),
      n_studies_of: studies.length,
      n_studies: ids(saying).length,
      n_studies_strict: ids(strictlySaying).length,
      n_studies_otherwise: ids(otherwise).length,
      n_studies_told_by_population: ids(byPopulation).length,
      studies: ids(saying),
      passage_id: exampleIn(saying, population),
      counter_passage_id:
        otherwise.flatMap(({ study, findings }) => findings.map(one => passageOf(study, one)))[0] ?? '',
      overall: overall.level,
      overall_why: overall.why,
    },
    translations: { overall_why: overall_translations },
    behind: behind(saying),
    behindOf: {
      n_studies_otherwise: behind(otherwise),
      n_studies_strict: behind(strictlySaying),
      n_studies_told_by_population: behind(byPopulation),
    },
  }
}

/** The passage to show: one that only the people tell whom the review is about, else one that they tell with others, else any; of several the first by id. */
function exampleIn(saying: readonly { study: Study; findings: Finding[] }[], population: ReadonlySet<string>): string {
  const told = saying.flatMap(({ study, findings }) => findings.map(finding => ({ study, finding })))
  const [first] = sortedBy(
    told,
    ({ finding }) => String(rankOf(finding, population)),
    ({ study }) => study.id,
    ({ finding }) => finding.passage,
  )
  return first === undefined ? '' : passageOf(first.study, first.finding)
}

function rankOf(finding: Finding, population: ReadonlySet<string>): 0 | 1 | 2 {
  if (voiceOf(finding, population) !== 'population' || isMissing(finding.informants)) return 2
  return finding.informants.every(group => population.has(group)) ? 0 : 1
}

function passageOf({ id }: Study, { passage }: Finding): string {
  return `${id}/${passage}`
}
