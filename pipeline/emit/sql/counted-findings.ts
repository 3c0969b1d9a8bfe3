import { NONE } from '../../../schema/reserved.ts'
import { DECLARED } from '../../review/declared-effects.ts'
import type { Asked } from './asked.ts'
import { NOT_MET } from './not-met.ts'
import { listed, quoted } from './quoted.ts'

/** What stands before each query: its parameters in one row, the codes and studies that count, and the counted findings of these. */
export function countedFindings({ scheme, leastStudies }: Asked): string {
  return `with parameters as (select ${leastStudies} as least_studies, ${quoted(scheme)} as scheme),
code_of as (select codes.theme, codes.code from codes, parameters where codes.scheme = parameters.scheme and codes.code <> ${quoted(NONE)}),
study as (select source_id from studies where counted = 'true'),
finding as (
  select evidence.theme, evidence.code, evidence.source_id, evidence.state, evidence.when_present
  from evidence, parameters
  where evidence.source_kind = 'study' and evidence.scheme = parameters.scheme and evidence.counts = 'own'
    and evidence.source_id in (select source_id from study)
    and (evidence.when_present in ${listed(DECLARED)} or (evidence.when_present = 'describes' and evidence.state not in ${listed(NOT_MET)}))
)`
}
