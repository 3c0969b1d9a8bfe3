import { describe, expect, test } from 'vitest'
import { csv, published, rowsOf } from './duckdb.ts'

/** What counts: a study's own results, of conditions that somebody met or of which an effect is declared. */
const COUNTED = `(select * from ${csv('evidence')} where counts = 'own'
  and (state not in ('wished', 'supposed') or when_present in ('helps', 'hinders', 'mixed', 'no-relation')))`

describe('the published counts are those DuckDB finds in the published findings', () => {
  test('claims: how many studies have it, and in how many those whom it is about tell it of themselves', async () => {
    const counted = await rowsOf(
      `with claim as (select claim_id, claim_population as population, unnest(string_split(codes, ';')) as code from ${csv('claims')}),
       own as (select *, string_split(coalesce(informants, ''), ';') as said_by, string_split(coalesce(about, ''), ';') as of
         from ${csv('evidence')} where source_kind = 'study' and counts = 'own'
           and source_id in (select source_id from ${csv('studies')} where counted = 'true')),
       parent as (select ['parents', 'mothers', 'fathers'] as groups)
       select claim_id, count(distinct source_id)::int as had,
         count(distinct source_id) filter (where list_has_any(said_by, groups)
           and list_has_any(of, case population when 'parents' then groups else [population] end))::int as told
       from claim cross join parent left join own using (code) group by claim_id order by claim_id`,
    )
    const ours = published('claims').map(({ claim_id, n_studies_told, n_studies_others }) => ({
      claim_id,
      had: Number(n_studies_told) + Number(n_studies_others),
      told: n_studies_told,
    }))
    expect(ours.length).toBeGreaterThan(15)
    expect(ours.sort((a, b) => (String(a.claim_id) < String(b.claim_id) ? -1 : 1))).toEqual(counted)
  })

  test('studies and findings by code', async () => {
    const counted = await rowsOf(
      `select code, count(distinct source_id)::int as n_studies, count(*)::int as n_findings from ${COUNTED}
       where source_kind = 'study' and scheme = 'parents' group by code order by code`,
    )
    const ours = published('by-code')
      .filter(row => row.n_studies !== 0)
      .map(({ code, n_studies, n_findings }) => ({ code, n_studies, n_findings }))
    expect(ours.length).toBeGreaterThan(20)
    expect(ours.sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1))).toEqual(counted)
  })

  test('studies by theme, and all of them once', async () => {
    const counted = await rowsOf(
      `select coalesce(theme, 'all') as theme, count(distinct source_id)::int as n_studies from ${COUNTED}
       where source_kind = 'study' and scheme = 'parents' group by rollup (theme) order by 1`,
    )
    const ours = published('by-theme').map(({ theme, n_studies }) => ({ theme, n_studies }))
    expect(ours.sort((a, b) => (String(a.theme) < String(b.theme) ? -1 : 1))).toEqual(counted)
  })

  test('the effect of a code within a study: agreeing findings that declare one, else mixed, else describes', async () => {
    const counted = await rowsOf(
      `with of_study as (
         select code, source_id, list_sort(list(distinct when_present) filter (where when_present in ('helps', 'hinders', 'mixed', 'no-relation'))) as said
         from ${COUNTED} where source_kind = 'study' and scheme = 'parents' group by all),
       effect as (select code, case when said is null then 'describes' when len(said) = 1 then said[1] else 'mixed' end as effect from of_study)
       select code, effect, count(*)::int as n_studies from effect group by all order by code, effect`,
    )
    const ours = published('direction-by-code')
      .filter(row => row.n_studies !== 0)
      .map(({ code, effect, n_studies }) => ({ code, effect, n_studies }))
    const order = (row: { code: unknown; effect: unknown }) => `${row.code} ${row.effect}`
    expect(ours.sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(counted)
  })

  test('who says that a condition does something: each study once for each who says it in it', async () => {
    const counted = await rowsOf(
      `with declared as (select code, source_id, when_present, case
           when evidence = 'author-interpretation' then 'by_authors' when evidence in ('measured-association', 'count') then 'measured'
           when list_has_any(string_split(coalesce(informants, ''), ';'), ['parents', 'mothers', 'fathers']) then 'told_by_population'
           else 'told_by_others' end as sayer
         from ${COUNTED} where source_kind = 'study' and scheme = 'parents' and when_present in ('helps', 'hinders', 'mixed', 'no-relation')),
       effect as (select code, source_id, case when count(distinct when_present) = 1 then any_value(when_present) else 'mixed' end as effect
         from declared group by all)
       select code, replace(effect, '-', '_') as effect, sayer, count(distinct source_id)::int as n
       from declared join effect using (code, source_id) group by all`,
    )
    const ours = published('effects-by-code').flatMap(row =>
      ['helps', 'hinders', 'mixed', 'no_relation'].flatMap(effect =>
        ['told_by_population', 'told_by_others', 'by_authors', 'measured'].map(sayer => {
          const n = Number(row[`n_studies_${effect}_${sayer}`])
          return { code: row.code, effect, sayer, n }
        }),
      ),
    )
    const order = (row: Record<string, unknown>) => `${row.code} ${row.effect} ${row.sayer}`
    expect(ours.filter(({ n }) => n > 0).sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(
      counted.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    )
  })

  test('how many codes have each word, at three bars and in what parents tell', async () => {
    const counted = await rowsOf(
      `with ways as (select * from (values ('main', 2, false), ('main', 3, false), ('main', 4, false), ('population-voice', 3, true)) as t(scenario, bar, own)),
       codes as (select code from ${csv('by-code')}),
       told as (select * from ${COUNTED} where source_kind = 'study' and scheme = 'parents'),
       of_study as (select scenario, bar, code, source_id,
         list(distinct when_present) filter (where when_present in ('helps', 'hinders', 'mixed', 'no-relation')) as said
         from ways join told on not own or list_has_any(string_split(coalesce(informants, ''), ';'), ['parents', 'mothers', 'fathers']) group by all),
       effect as (select *, case when said is null then 'describes' when len(said) = 1 then said[1] else 'mixed' end as effect from of_study),
       n as (select scenario, bar, codes.code, count(source_id) as studies, count(*) filter (where effect <> 'describes') as declaring,
         count(*) filter (where effect = 'helps') as pro, count(*) filter (where effect = 'hinders') as contra, count(*) filter (where effect = 'mixed') as mixed
         from ways cross join codes left join effect using (scenario, bar, code) group by all),
       word as (select *, case when studies = 0 then 'not_seen' when declaring is null or declaring = 0 then 'described'
         when declaring < bar then 'few' when mixed > 0 or (pro > 0 and contra > 0) then 'divided'
         when pro >= bar then 'helps' when contra >= bar then 'hinders' else 'few' end as word from n)
       select scenario, bar::int as bar, word, count(*)::int as n from word group by all`,
    )
    const ways = ['main 2', 'main 3', 'main 4', 'population-voice 3']
    const ours = published('words-by-bar')
      .filter(row => ways.includes(`${row.scenario} ${row.least_studies}`))
      .flatMap(({ scenario, least_studies: bar, ...row }) =>
        ['helps', 'hinders', 'divided', 'few', 'described', 'not_seen'].map(word => {
          const n = Number(row[`n_codes_${word}`])
          return { scenario, bar, word, n }
        }),
      )
    const order = (row: Record<string, unknown>) => `${row.scenario} ${row.bar} ${row.word}`
    expect(ours.filter(({ n }) => n > 0).sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(
      counted.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    )
  })

  test('what is found of each code in each voice: one part a study, the studies without the code too', async () => {
    const counted = await rowsOf(
      `with voices as (select unnest(['population', 'others-or-unclear', 'all']) as voice),
       codes as (select code from ${csv('by-code')}), of_study as (select source_id from ${csv('studies')} where counted = 'true'),
       told as (select *, case when list_has_any(string_split(coalesce(informants, ''), ';'), ['parents', 'mothers', 'fathers'])
         then 'population' else 'others-or-unclear' end as by_whom from ${csv('evidence')} where source_kind = 'study'),
       said as (select codes.code, voice, of_study.source_id,
         count(told.code) as n, count(*) filter (where counts = 'own') as own,
         list(distinct state) filter (where counts = 'own') as states
         from codes cross join voices cross join of_study
         left join told on told.code = codes.code and told.source_id = of_study.source_id and (voice = 'all' or voice = by_whom) group by all),
       parts as (select *, case when n = 0 then 'not_seen' when own = 0 then 'only_advice'
         when list_contains(states, 'both') or list_has_all(states, ['absent', 'present']) then 'varies'
         when list_contains(states, 'absent') then 'lacking' when list_contains(states, 'present') then 'there'
         when list_contains(states, 'wished') then 'wished' when list_contains(states, 'supposed') then 'supposed'
         else 'not_stated' end as part from said)
       select code, voice, part, coalesce(string_agg(source_id, ';' order by source_id) filter (where part <> 'not_seen'), '') as studies, count(*)::int as n_studies
       from parts group by all order by code, voice, part`,
    )
    const order = (row: Record<string, unknown>) => `${row.code} ${row.voice} ${row.part}`
    const parts = ['lacking', 'there', 'varies', 'wished', 'supposed', 'not_stated', 'only_advice', 'not_seen']
    const ours = published('state-by-code').flatMap(row =>
      parts.map(part => {
        // Those where it was not seen are the ones that no list names.
        const studies = (row[`studies_${part}`] ?? []) as string[]
        const n_studies = Number(row[`n_studies_${part}`])
        return { code: row.code, voice: row.voice, part, studies: [...studies].sort().join(';'), n_studies }
      }),
    )
    expect(ours.filter(row => row.n_studies > 0).sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(
      counted.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    )
  })

  test('studies by code and region, regions from the list of each study', async () => {
    const counted = await rowsOf(
      `with regions as (select source_id, unnest(string_split(coalesce(regions, regions_missing), ';')) as region from ${csv('studies')} where counted = 'true')
       select code, region, count(distinct source_id)::int as n_studies from ${COUNTED} join regions using (source_id)
       where source_kind = 'study' and scheme = 'parents' group by all order by code, region`,
    )
    const ours = published('gap-map-region')
      .filter(row => row.region !== 'all' && row.gap === false)
      .map(({ code, region, n_studies }) => ({ code, region, n_studies }))
    const order = (row: { code: unknown; region: unknown }) => `${row.code} ${row.region}`
    expect(ours.sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(counted)
  })

  test('pairs of codes in one study', async () => {
    const counted = await rowsOf(
      `with own as (select distinct source_id, code from ${COUNTED} where source_kind = 'study' and scheme = 'parents')
       select a.code as code_a, b.code as code_b, count(*)::int as n_studies_both from own a join own b using (source_id) where a.code < b.code group by all order by 1, 2`,
    )
    const pair = (row: Record<string, unknown>) => [String(row.code_a), String(row.code_b)].sort().join(' ')
    const ours = published('co-occurrence').filter(row => row.n_studies_both !== 0)
    expect(new Map(ours.map(row => [pair(row), row.n_studies_both]))).toEqual(
      new Map(counted.map(row => [pair(row), row.n_studies_both])),
    )
  })

  test('the flow closes: found less left is included', async () => {
    const [flow] = await rowsOf(
      `select sum(n_records::int) filter (where box = 'found')::int as found, sum(n_records::int) filter (where box = 'left')::int as gone,
       sum(n_records::int) filter (where box = 'included')::int as included from ${csv('screening-flow')}`,
    )
    expect(Number(flow?.found) - Number(flow?.gone)).toBe(Number(flow?.included))
    expect(flow?.included).toBe(38)
  })

  test('an analyst gets numbers in number columns: nothing, or a number', async () => {
    const [years] = await rowsOf(
      `select count(*)::int as n from ${csv('studies')} where year is not null and try_cast(year as int) is null`,
    )
    expect(years?.n).toBe(0)
  })
})
