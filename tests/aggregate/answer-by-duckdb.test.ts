import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csv, published, rowsOf } from './duckdb.ts'

/** As the analysis page says: the bar, and how many times its opposite a state must be told. */
const BAR = 3
const TIMES = 3

/** A study's own results of the studies that count, with whether parents tell them and whether every coder who stands read that state. */
const OWN = `(select finding_id, source_id, code, state, when_present,
    list_has_any(string_split(coalesce(informants, ''), ';'), ['parents', 'mothers', 'fathers']) as by_parents,
    finding_id not in (select finding_id from ${csv('disputes')} where round = 'standing'
      and exists (select 1 from (select unnest(string_split(readings, ';')) as reading)
        where split_part(split_part(reading, ': ', 2), ', ', 1) <> split_part(settled, ', ', 1))) as alike
  from ${csv('evidence')} where source_kind = 'study' and counts = 'own'
    and source_id in (select source_id from ${csv('studies')} where counted = 'true'))`

/** What a study finds of a code, from the states of some of its findings. */
const PART = `case when list_contains(states, 'both') or list_has_all(states, ['absent', 'present']) then 'varies'
  when list_contains(states, 'absent') then 'lacking' when list_contains(states, 'present') then 'there'
  when list_contains(states, 'wished') then 'wished' when list_contains(states, 'supposed') then 'supposed' else 'not-stated' end`

/** What is said in a key message, a row for each of its parts, and what each study finds of the code: in the settled reading, and in the strict one. */
const SAYS = `(select review_finding_id, split_part(s, ' ', 1) as kind, split_part(s, ' ', 2) as code, nullif(split_part(s, ' ', 3), '') as word
  from (select review_finding_id, unnest(string_split(says, ';')) as s from ${csv('key-messages')}))`
const FOUND = (condition: string) =>
  `(select code, source_id, ${PART} as part from (select code, source_id, list(state) as states from ${OWN} where ${condition} group by all))`

const WAYS: Readonly<Record<string, string>> = { 'both ways': 'mixed', 'no relation': 'no-relation' }

describe('the first screen says what DuckDB finds in the published findings', () => {
  test('key messages: who says it, who otherwise, who in the strict reading, and whether that carries it', async () => {
    const counted = await rowsOf(
      `with says as ${SAYS}, settled as ${FOUND('true')}, strict as ${FOUND('alike')},
       saying as (select review_finding_id, source_id, kind, code, word from says join settled using (code) where kind = 'silent' or part = word),
       told as (select distinct review_finding_id, source_id from saying join ${OWN} using (source_id, code)
         where by_parents and (kind = 'silent' or state = case word when 'lacking' then 'absent' when 'there' then 'present' end)),
       otherwise as (select review_finding_id, source_id from says join settled using (code)
         where kind = 'found' and part in ('lacking', 'there', 'varies') and part <> word),
       strictly as (select review_finding_id, source_id from says join settled using (code) where kind = 'silent'
         union all select review_finding_id, source_id from says join strict using (code) where kind = 'found' and part = word),
       standing as (select review_finding_id, code, kind,
         count(source_id) filter (where part = word) as n, count(source_id) filter (where part in ('lacking', 'there', 'varies') and part <> word) as other
         from says left join strict using (code) group by all),
       silent as (select review_finding_id, code, count(source_id) as n from says left join settled using (code) where kind = 'silent' group by all)
       select m.review_finding_id,
         (select count(distinct source_id)::int from saying s where s.review_finding_id = m.review_finding_id) as n_studies,
         (select count(distinct source_id)::int from strictly s where s.review_finding_id = m.review_finding_id) as n_studies_strict,
         (select count(distinct source_id)::int from otherwise s where s.review_finding_id = m.review_finding_id) as n_studies_otherwise,
         (select count(distinct source_id)::int from told s where s.review_finding_id = m.review_finding_id) as n_studies_told_by_population,
         case when coalesce((select bool_and(n >= ${BAR} and n >= ${TIMES} * other) from standing s where s.review_finding_id = m.review_finding_id and kind = 'found'), true)
           and coalesce((select bool_and(n < ${BAR}) from silent s where s.review_finding_id = m.review_finding_id), true) then 'carried' else 'awaiting' end as message_state
       from ${csv('key-messages')} m order by 1`,
    )
    const ours = published('key-messages').map(row => ({
      review_finding_id: row.review_finding_id,
      n_studies: row.n_studies,
      n_studies_strict: row.n_studies_strict,
      n_studies_otherwise: row.n_studies_otherwise,
      n_studies_told_by_population: row.n_studies_told_by_population,
      message_state: row.message_state,
    }))
    expect(ours.length).toBeGreaterThan(2)
    expect(ours.sort((a, b) => (String(a.review_finding_id) < String(b.review_finding_id) ? -1 : 1))).toEqual(counted)
  })

  test.each([
    ['lacks', 'yes', ['lacking', 'varies', 'there', 'wished'], ['lacking', 'varies', 'there', 'only asked for']],
    ['weighs', 'no', ['there', 'varies', 'lacking', 'wished'], ['there', 'varies', 'not there', 'only asked for']],
  ] as const)(
    'the chart %s: what parents tell, in its order, with what anybody declares beside it',
    async (chart, wanted, parts, words) => {
      const [first] = parts
      const counted = await rowsOf(
        `with found as ${FOUND('by_parents')},
       n as (select code, part, count(*) as n from found where part in ('${parts.join("', '")}') group by all),
       bar as (select code, coalesce(max(n) filter (where part = '${first}'), 0) as first,
         string_agg(list_extract(['${words.join("', '")}'], list_position(['${parts.join("', '")}'], part)) || ' ' || n, ', '
           order by list_position(['${parts.join("', '")}'], part)) as said from n group by code),
       study as (select code, source_id, list(distinct when_present) as ways from ${OWN}
         where when_present in ('helps', 'hinders', 'mixed', 'no-relation') group by all),
       declared as (select code, case when len(ways) = 1 then ways[1] else 'mixed' end as way, count(*) as n from study group by all)
       select c.code_en as code, bar.said, coalesce((select list(n || ' ' || way order by list_position(['helps', 'hinders', 'mixed', 'no-relation'], way))
           from declared d where d.code = bar.code), []) as declared
       from bar join (select distinct code, code_en, condition_wanted from ${csv('state-by-code')}) c using (code)
       where condition_wanted = '${wanted}' order by first desc, bar.code`,
      )
      const description = /<desc[^>]*>([^<]*)</.exec(readFileSync(`output/charts/${chart}.en.svg`, 'utf8'))?.[1] ?? ''
      const bars = description.split('. ').flatMap(sentence => {
        const [, code, said, effect = ''] = /^([^:]+): ([^;]+); effect: (.+)$/.exec(sentence) ?? []
        const ways = [...effect.matchAll(/(\d+)(?: \(\d+–\d+\))? (helps|hinders|both ways|no relation)/g)]
        const declared = ways.map(([, n, way = '']) => `${n} ${WAYS[way] ?? way}`)
        return code === undefined ? [] : [{ code, said, declared }]
      })
      expect(bars.length).toBeGreaterThan(4)
      expect(bars).toEqual(counted)
    },
  )
})
