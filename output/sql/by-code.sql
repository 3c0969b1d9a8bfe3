with parameters as (select 3 as least_studies, 'parents' as scheme),
code_of as (select codes.theme, codes.code from codes, parameters where codes.scheme = parameters.scheme and codes.code <> 'none'),
study as (select source_id from studies where counted = 'true'),
finding as (
  select evidence.theme, evidence.code, evidence.source_id, evidence.state, evidence.when_present
  from evidence, parameters
  where evidence.source_kind = 'study' and evidence.scheme = parameters.scheme and evidence.counts = 'own'
    and evidence.source_id in (select source_id from study)
    and (evidence.when_present in ('helps', 'hinders', 'mixed', 'no-relation') or (evidence.when_present = 'describes' and evidence.state not in ('wished', 'supposed')))
),
effect as (
  select code, source_id, count(*) as n_findings,
    case count(distinct case when when_present in ('helps', 'hinders', 'mixed', 'no-relation') then when_present end)
      when 0 then 'describes' when 1 then max(case when when_present in ('helps', 'hinders', 'mixed', 'no-relation') then when_present end) else 'mixed' end as effect
  from finding group by code, source_id
),
counted as (
  select code_of.code, count(effect.source_id) as n_studies, coalesce(sum(effect.n_findings), 0) as n_findings,
    sum(case when effect.effect = 'helps' then 1 else 0 end) as n_studies_helps,
    sum(case when effect.effect = 'hinders' then 1 else 0 end) as n_studies_hinders,
    sum(case when effect.effect = 'mixed' then 1 else 0 end) as n_studies_mixed,
    sum(case when effect.effect = 'no-relation' then 1 else 0 end) as n_studies_no_relation,
    sum(case when effect.effect = 'describes' then 1 else 0 end) as n_studies_describes,
    sum(case when effect.effect <> 'describes' then 1 else 0 end) as n_studies_declaring
  from code_of left join effect on effect.code = code_of.code group by code_of.code
)
select counted.*, case
    when n_studies = 0 then 'not-seen'
    when n_studies_declaring = 0 then 'described'
    when n_studies_declaring < least_studies then 'few'
    when n_studies_mixed > 0 or (n_studies_helps > 0 and n_studies_hinders > 0) then 'divided'
    when n_studies_helps >= least_studies then 'helps'
    when n_studies_hinders >= least_studies then 'hinders'
    else 'few' end as conclusion
from counted, parameters order by code;
