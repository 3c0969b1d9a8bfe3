import type { Asked } from '../../pipeline/emit/sql/asked.ts'
import { countedFindings } from '../../pipeline/emit/sql/counted-findings.ts'

/** The gap map of codes by regions in the manner of the published queries. The regions of a study are those it has in `study-groups`. */
export function gapMapRegion(asked: Asked): string {
  return `${countedFindings(asked)},
place as (
  select study_groups.source_id, study_groups.value as region from study_groups
  where study_groups.dimension = 'region' and study_groups.source_id in (select source_id from study)
  union all
  select source_id, 'all' as region from study
),
size as (select region, count(*) as n_studies_of from place group by region),
told as (select code, source_id, count(*) as n_findings from finding group by code, source_id),
told_in as (
  select told.code, place.region, count(*) as n_studies
  from told inner join place on place.source_id = told.source_id group by told.code, place.region
),
cell as (select code_of.code, size.region, size.n_studies_of from code_of cross join size)
select cell.code, cell.region, coalesce(told_in.n_studies, 0) as n_studies, cell.n_studies_of,
  case when coalesce(told_in.n_studies, 0) = 0 then 'true' else 'false' end as gap
from cell left join told_in on told_in.code = cell.code and told_in.region = cell.region
order by 1, 2;
`
}
