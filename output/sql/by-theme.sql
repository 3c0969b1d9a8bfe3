with parameters as (select 3 as least_studies, 'parents' as scheme),
code_of as (select codes.theme, codes.code from codes, parameters where codes.scheme = parameters.scheme and codes.code <> 'none'),
study as (select source_id from studies where counted = 'true'),
finding as (
  select evidence.theme, evidence.code, evidence.source_id, evidence.state, evidence.when_present
  from evidence, parameters
  where evidence.source_kind = 'study' and evidence.scheme = parameters.scheme and evidence.counts = 'own'
    and evidence.source_id in (select source_id from study)
    and (evidence.when_present in ('helps', 'hinders', 'mixed', 'no-relation') or (evidence.when_present = 'describes' and evidence.state not in ('wished', 'supposed')))
)
select code_of.theme, count(distinct finding.source_id) as n_studies, count(finding.source_id) as n_findings
from code_of left join finding on finding.code = code_of.code
group by code_of.theme
union all
select 'all', count(distinct source_id), count(*) from finding
order by 1;
