import { isMissing } from '../../schema/missing.ts'
import type { Scenario } from '../../schema/scenario.ts'
import type { CodersReading, Dropped, Finding, Study } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { countedFindings } from '../review/counts-as.ts'
import { roundsOf } from '../review/rounds.ts'
import { whenPresent } from '../review/when-present.ts'

/** Whose readings count, resting on what, from which passages. */
export type Policy = Pick<Scenario, 'readings' | 'evidence' | 'passages'>

/** The main analysis. It is fixed, so that no review can declare after the numbers what its main numbers are. */
export const MAIN: Policy = { readings: 'settled', evidence: ['own'] }

/** The findings of a study that count under a policy; `superseded` are the coders of the review whose place others have taken. */
export function findingsUnder({ readings, evidence, passages }: Policy, study: Study, superseded: Letters): Finding[] {
  const added = new Set(study.passages.filter(one => one.added !== undefined).map(one => one.passage))
  return countedFindings({ findings: READINGS[readings](study, superseded) }, evidence).filter(
    ({ passage }) => passages !== 'first-reading' || !added.has(passage),
  )
}

type Letters = ReadonlySet<string>

const READINGS = {
  settled: study => study.findings,
  'every-reader': (study, superseded) => {
    const { coders } = roundIn(study, superseded, 'standing') ?? { coders: [] }
    return study.findings.map(finding => (isReadByAll(finding, coders) ? finding : onlyDescribed(finding)))
  },
  /** What was settled too: a ruling may see an effect that no coder saw. */
  'any-reader': study => [
    ...study.findings.flatMap(finding => [finding, ...asRead(finding, study.id)]),
    ...study.dropped.flatMap(one => asRead(one, study.id)),
  ],
  /** Where nobody has read a study anew its first readings still stand, and where nobody's place was taken all readings are the first. */
  superseded: (study, superseded) => {
    if (roundIn(study, superseded, 'superseded') !== undefined) return study.superseded.findings
    return superseded.size === 0 || study.record.coded_by.some(coder => superseded.has(coder)) ? study.findings : []
  },
} as const satisfies Record<WordIn<'scenario_readings'>, (study: Study, superseded: Letters) => readonly Finding[]>

function roundIn({ record }: Study, superseded: Letters, round: WordIn<'round'>) {
  return roundsOf(record.coded_by, superseded).find(one => one.round === round)
}

/** Does every coder give the code, with the effect that was settled? */
function isReadByAll({ readings, when_present }: Finding, coders: readonly string[]): boolean {
  return coders.every(coder => {
    const own = readings.find(one => one.coder === coder)
    return own !== undefined && whenPresent(own) === when_present
  })
}

/** That the code is there stands; that it does something does not. Of what nobody has read that does not become a description. */
function onlyDescribed(finding: Finding): Finding {
  if (isMissing(finding.when_present)) return finding
  return { ...finding, direction: 'describes', when_present: 'describes' }
}

/** A finding for each reading, with the values of that reading; a coder who was not asked on what it rests is taken to see that as the others do. */
function asRead(one: Finding | Dropped, study: string): Finding[] {
  const { passage, code, readings } = one
  const asked = [...('finding_id' in one ? [one] : []), ...readings].find(wasAsked)
  return readings.map(({ coder: _, ...values }) => ({
    finding_id: `${study}/${passage}/${code}`,
    passage,
    code,
    ...values,
    evidence: wasAsked(values) ? values.evidence : (asked?.evidence ?? values.evidence),
    when_present: whenPresent(values),
    readings,
  }))
}

function wasAsked({ evidence }: Pick<CodersReading, 'evidence'>): boolean {
  return evidence !== 'not-applicable'
}
