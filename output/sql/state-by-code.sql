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
voices as (select 'population' as voice union all select 'others-or-unclear' as voice union all select 'all' as voice),
told as (
  select evidence.code, evidence.source_id, evidence.counts, evidence.state,
    case when ';' || coalesce(evidence.informants, '') || ';' like '%;fathers;%' or ';' || coalesce(evidence.informants, '') || ';' like '%;mothers;%' or ';' || coalesce(evidence.informants, '') || ';' like '%;parents;%' then 'population' else 'others-or-unclear' end as by_whom
  from evidence where evidence.source_kind = 'study'
),
said as (
  select code_of.code, voices.voice, study.source_id, count(told.code) as n,
    sum(case when told.counts = 'own' then 1 else 0 end) as own,
    sum(case when told.counts = 'own' and told.state = 'both' then 1 else 0 end) as own_both,
    sum(case when told.counts = 'own' and told.state = 'absent' then 1 else 0 end) as own_absent,
    sum(case when told.counts = 'own' and told.state = 'present' then 1 else 0 end) as own_present,
    sum(case when told.counts = 'own' and told.state = 'wished' then 1 else 0 end) as own_wished,
    sum(case when told.counts = 'own' and told.state = 'supposed' then 1 else 0 end) as own_supposed
  from code_of cross join voices cross join study
  left join told on told.code = code_of.code and told.source_id = study.source_id
    and (voices.voice = 'all' or voices.voice = told.by_whom)
  group by code_of.code, voices.voice, study.source_id
),
parts as (
  select code, voice, case
    when n = 0 then 'not-seen' when own = 0 then 'only-advice'
    when own_both > 0 or (own_absent > 0 and own_present > 0) then 'varies'
    when own_absent > 0 then 'lacking' when own_present > 0 then 'there'
    when own_wished > 0 then 'wished' when own_supposed > 0 then 'supposed' else 'not-stated' end as part
  from said
)
select code, voice,
  sum(case when part = 'lacking' then 1 else 0 end) as n_studies_lacking,
  sum(case when part = 'there' then 1 else 0 end) as n_studies_there,
  sum(case when part = 'varies' then 1 else 0 end) as n_studies_varies,
  sum(case when part = 'wished' then 1 else 0 end) as n_studies_wished,
  sum(case when part = 'supposed' then 1 else 0 end) as n_studies_supposed,
  sum(case when part = 'not-stated' then 1 else 0 end) as n_studies_not_stated,
  sum(case when part = 'only-advice' then 1 else 0 end) as n_studies_only_advice,
  sum(case when part = 'not-seen' then 1 else 0 end) as n_studies_not_seen
from parts group by code, voice order by code, voice;
