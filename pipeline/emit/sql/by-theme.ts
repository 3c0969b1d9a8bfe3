import type { Asked } from './asked.ts'
import { countedFindings } from './counted-findings.ts'

export function byTheme(asked: Asked): string {
  return `${countedFindings(asked)}
select code_of.theme, count(distinct finding.source_id) as n_studies, count(finding.source_id) as n_findings
from code_of left join finding on finding.code = code_of.code
group by code_of.theme
union all
select 'all', count(distinct source_id), count(*) from finding
order by 1;
`
}
