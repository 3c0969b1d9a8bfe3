import { accumulation } from './accumulation.ts'
import { agreement } from './agreement.ts'
import { appraisals } from './appraisals.ts'
import { byCode } from './by-code.ts'
import { byTheme } from './by-theme.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { coOccurrence } from './co-occurrence.ts'
import { coders } from './coders.ts'
import { codes } from './codes.ts'
import { conclusions } from './conclusions.ts'
import { type Declared, NOTHING_DECLARED } from './declared.ts'
import { directionByCode } from './direction-by-code.ts'
import { disagreements } from './disagreements.ts'
import { disputes } from './disputes.ts'
import { documents } from './documents.ts'
import { effectsByCode } from './effects-by-code.ts'
import { evaluationDirections } from './evaluation-directions.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { gapMapDeclared } from './gap-map-declared.ts'
import { gapMapDesign } from './gap-map-design.ts'
import { gapMapInformant } from './gap-map-informant.ts'
import { gapMapRegion } from './gap-map-region.ts'
import { keyMessages } from './key-messages.ts'
import { metasummaryCodes } from './metasummary-codes.ts'
import { metasummaryStudies } from './metasummary-studies.ts'
import { methods } from './methods.ts'
import { notClaimed } from './not-claimed.ts'
import { outcomes } from './outcomes.ts'
import { readings } from './readings.ts'
import { reporting } from './reporting.ts'
import { rulingsEffect } from './rulings-effect.ts'
import { screening } from './screening.ts'
import { screeningAgreement } from './screening-agreement.ts'
import { screeningFlow } from './screening-flow.ts'
import { searches } from './searches.ts'
import { sensitivity } from './sensitivity.ts'
import { sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { stateByCode } from './state-by-code.ts'
import { studies } from './studies.ts'
import { studiesByYear } from './studies-by-year.ts'
import { studyByCode } from './study-by-code.ts'
import { studyGroups } from './study-groups.ts'
import { studyInformants } from './study-informants.ts'
import { studyPages } from './study-pages.ts'
import { subgroups } from './subgroups.ts'
import { summaryOfFindings } from './summary-of-findings.ts'
import type { Table } from './table.ts'
import { triangulation } from './triangulation.ts'
import { wordsByBar } from './words-by-bar.ts'

export type { Table } from './table.ts'

/** All tables: first what was read, then what it adds up to. */
export function tablesOf(declared: Declared): Table[] {
  return [
    studies(declared),
    evidence,
    documents,
    sources,
    outcomes,
    methods,
    facts,
    appraisals,
    disagreements,
    codes,
    studyGroups,
    studyInformants,
    studyPages,
    studyByCode(declared),
    coders,
    readings,
    searches,
    screening,
    screeningFlow,
    claims,
    notClaimed,
    byTheme,
    stateByCode,
    sentences,
    byCode,
    effectsByCode,
    directionByCode,
    conclusions,
    keyMessages,
    summaryOfFindings,
    metasummaryCodes,
    metasummaryStudies,
    gapMapRegion,
    gapMapInformant,
    gapMapDesign,
    ...declared.maps.map(map => gapMapDeclared(map, declared.form)),
    studiesByYear,
    subgroups,
    coOccurrence,
    accumulation,
    wordsByBar,
    sensitivity,
    disputes,
    rulingsEffect,
    agreement,
    screeningAgreement,
    checks,
    reporting,
    evaluationDirections,
    triangulation,
  ]
}

/** Those that every review has, with the columns that it has in every review. */
export const tables: readonly Table[] = tablesOf(NOTHING_DECLARED)
