import type { WordIn } from '../../../schema/vocabulary.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { DECLARED } from '../../review/declared-effects.ts'
import type { Asked } from './asked.ts'
import { countedFindings } from './counted-findings.ts'
import { listed, quoted } from './quoted.ts'

const DECLARES = `when_present in ${listed(DECLARED)}`

/** The effect of a code is that of each study first: what its findings declare where they agree, else mixed, else it only describes. */
export function byCode(asked: Asked): string {
  const counts = [...DECLARED, 'describes'].map(
    effect =>
      `    sum(case when effect.effect = ${quoted(effect)} then 1 else 0 end) as ${columnOfWord('n_studies', effect)}`,
  )
  return `${countedFindings(asked)},
effect as (
  select code, source_id, count(*) as n_findings,
    case count(distinct case when ${DECLARES} then when_present end)
      when 0 then 'describes' when 1 then max(case when ${DECLARES} then when_present end) else 'mixed' end as effect
  from finding group by code, source_id
),
counted as (
  select code_of.code, count(effect.source_id) as n_studies, coalesce(sum(effect.n_findings), 0) as n_findings,
${counts.join(',\n')},
    sum(case when effect.effect <> 'describes' then 1 else 0 end) as n_studies_declaring
  from code_of left join effect on effect.code = code_of.code group by code_of.code
)
select counted.*, ${conclusion()} as conclusion
from counted, parameters order by code;
`
}

/** Of several that are true the first holds. */
function conclusion(): string {
  const words: [when: string, word: WordIn<'conclusion'>][] = [
    ['n_studies = 0', 'not-seen'],
    ['n_studies_declaring = 0', 'described'],
    ['n_studies_declaring < least_studies', 'few'],
    ['n_studies_mixed > 0 or (n_studies_helps > 0 and n_studies_hinders > 0)', 'divided'],
    ['n_studies_helps >= least_studies', 'helps'],
    ['n_studies_hinders >= least_studies', 'hinders'],
  ]
  return `case
${words.map(([when, word]) => `    when ${when} then ${quoted(word)}`).join('\n')}
    else 'few' end`
}
