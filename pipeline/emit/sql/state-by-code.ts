import { FOUND, VOICE, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import type { Asked } from './asked.ts'
import { countedFindings } from './counted-findings.ts'
import { quoted } from './quoted.ts'

/** Every counted study is in one part for each code and voice, also where it has not the code, so that the parts of a row add up to the studies. */
export function stateByCode(asked: Asked): string {
  const isPopulation = asked.population
    .map(group => `';' || coalesce(evidence.informants, '') || ';' like ${quoted(`%;${group};%`)}`)
    .join(' or ')
  const voices = wordsOf(VOICE).map(voice => `select ${quoted(voice)} as voice`)
  const parts = wordsOf(FOUND).map(
    part => `  sum(case when part = ${quoted(part)} then 1 else 0 end) as ${columnOfWord('n_studies', part)}`,
  )
  return `${countedFindings(asked)},
voices as (${voices.join(' union all ')}),
told as (
  select evidence.code, evidence.source_id, evidence.counts, evidence.state,
    case when ${isPopulation} then 'population' else 'others-or-unclear' end as by_whom
  from evidence where evidence.source_kind = 'study'
),
said as (
  select code_of.code, voices.voice, study.source_id, count(told.code) as n,
    ${(['own', ...STATES] as const).map(one => `${has(one)} as ${one === 'own' ? 'own' : columnOfWord('own', one)}`).join(',\n    ')}
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
${parts.join(',\n')}
from parts group by code, voice order by code, voice;
`
}

const STATES = ['both', 'absent', 'present', 'wished', 'supposed'] as const satisfies readonly WordIn<'state'>[]

function has(one: (typeof STATES)[number] | 'own'): string {
  const also = one === 'own' ? '' : ` and told.state = ${quoted(one)}`
  return `sum(case when told.counts = 'own'${also} then 1 else 0 end)`
}
