import { expect, test } from 'vitest'
import { csv, published, rowsOf } from './duckdb.ts'

const sorted = (rows: readonly Record<string, unknown>[]) => rows.map(row => JSON.stringify(row)).sort()

test('agreement on codes is computed from `readings` alone', async () => {
  const counted = await rowsOf(
    `with own as (select readings.* from ${csv('readings')} readings join ${csv('studies')} studies on split_part(passage_id, '/', 1) = source_id
       left join ${csv('codes')} codes using (code) where studies.counted = 'true' and (code = 'none' or codes.counted = 'true') and by_ruling = 'false'),
     finished as (select distinct passage_id, round, coder from own),
     pairs as (select a.round, a.coder as coder_a, b.coder as coder_b, a.passage_id
       from finished a join finished b on a.passage_id = b.passage_id and a.round = b.round and a.coder < b.coder),
     said as (select pairs.*, codes.code,
         exists(select 1 from own where own.passage_id = pairs.passage_id and own.round = pairs.round and own.coder = coder_a and own.code = codes.code) as first,
         exists(select 1 from own where own.passage_id = pairs.passage_id and own.round = pairs.round and own.coder = coder_b and own.code = codes.code) as second
       from pairs cross join (select distinct code from own where code <> 'none') codes)
     select round, coder_a, coder_b, code as scope, count(*)::int as n_units,
       count(*) filter (where first and second)::int as n_both, count(*) filter (where first and not second)::int as n_first_only,
       count(*) filter (where second and not first)::int as n_second_only,
       round(count(*) filter (where first = second) / count(*), 3)::double as percent
     from said group by all`,
  )
  const used = new Set(counted.map(row => row.scope))
  const ours = published('agreement')
    .filter(row => row.aspect === 'code' && used.has(`${row.scope}`))
    .map(({ round, coder_a, coder_b, scope, n_units, n_both, n_first_only, n_second_only, percent }) => ({
      round,
      coder_a,
      coder_b,
      scope,
      n_units,
      n_both,
      n_first_only,
      n_second_only,
      percent,
    }))
  expect(ours.length).toBeGreaterThan(20)
  expect(sorted(ours)).toEqual(sorted(counted))
})

test('and on the state of what both gave', async () => {
  const counted = await rowsOf(
    `with own as (select readings.* from ${csv('readings')} readings join ${csv('studies')} studies on split_part(passage_id, '/', 1) = source_id
       left join ${csv('codes')} codes using (code) where studies.counted = 'true' and (code = 'none' or codes.counted = 'true') and by_ruling = 'false' and code <> 'none')
     select a.round, a.coder as coder_a, b.coder as coder_b, count(*)::int as n_units, count(*) filter (where a.state = b.state)::int as n_both
     from own a join own b using (passage_id, code, round) where a.coder < b.coder group by all`,
  )
  const ours = published('agreement')
    .filter(row => row.aspect === 'state' && row.scope === 'findings both gave')
    .map(({ round, coder_a, coder_b, n_units, n_both }) => ({ round, coder_a, coder_b, n_units, n_both }))
  expect(ours.length).toBeGreaterThan(0)
  expect(sorted(ours)).toEqual(sorted(counted))
})

test('studies by region are one join, without taking a list apart', async () => {
  const counted = await rowsOf(
    `select value as region, count(distinct source_id)::int as n_studies_of from ${csv('study-groups')} own
     join ${csv('studies')} studies using (source_id) where dimension = 'region' and counted = 'true' group by all`,
  )
  const ours = published('gap-map-region')
    .filter(row => row.region !== 'all' && row.code === published('by-code')[0]?.code && row.n_studies_of !== 0)
    .map(({ region, n_studies_of }) => ({ region, n_studies_of }))
  expect(sorted(ours)).toEqual(sorted(counted))
})

test('the matrix of studies and codes, put one below another, is `direction-by-code`', async () => {
  const counted = await rowsOf(
    `with matrix as (select * from ${csv('study-by-code')})
     select code, effect, count(*)::int as n_studies from (unpivot matrix on columns(* exclude (source_id)) into name code value effect)
     where effect <> 'not-seen' group by all`,
  )
  const ours = published('direction-by-code')
    .filter(row => row.n_studies !== 0)
    .map(({ code, effect, n_studies }) => ({ code, effect, n_studies }))
  expect(sorted(ours)).toEqual(sorted(counted))
})

test('every passage of a study stands on a page of `study-pages`', async () => {
  const [astray] = await rowsOf(
    `select count(*)::int as n from ${csv('evidence')} own where source_kind = 'study'
       and (source_id, page_address) not in (select (source_id, page_address) from ${csv('study-pages')})`,
  )
  expect(astray?.n).toBe(0)
})

test('a question about studies and findings is answered by `evidence` alone, as by a join with `studies`', async () => {
  const fields = ['year', 'countries', 'regions', 'design', 'basis']
  const counted = await rowsOf(
    `select source_id, count(*)::int as n_findings from ${csv('evidence')} where code <> 'none' and source_kind = 'study' group by all`,
  )
  const ours = published('studies').filter(row => row.n_findings !== 0)
  expect(sorted(ours.map(({ source_id, n_findings }) => ({ source_id, n_findings })))).toEqual(sorted(counted))
  const [astray] = await rowsOf(
    `select count(*)::int as n from ${csv('evidence')} one join ${csv('studies')} study using (source_id)
     where ${fields.map(field => `one.${field} is distinct from study.${field}`).join(' or ')}`,
  )
  expect(astray?.n).toBe(0)
})

test('screening and searches lead to each other, and to the studies', async () => {
  const met = await rowsOf(
    `with met as (select unnest(string_split(found_by, ';')) as search_id from ${csv('screening')})
     select searches.search_id, count(met.search_id)::int as n_records from ${csv('searches')} searches left join met using (search_id) group by all`,
  )
  const ours = await rowsOf(`select search_id, n_records::int as n_records from ${csv('searches')}`)
  expect(ours.length).toBeGreaterThan(0)
  expect(sorted(ours)).toEqual(sorted(met))
  const [included] = await rowsOf(
    `select count(*)::int as n from ${csv('screening')} join ${csv('studies')} on record_id = source_id where decision = 'included'`,
  )
  expect(included?.n).toBe(published('studies').length)
})
