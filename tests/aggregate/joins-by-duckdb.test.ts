import { expect, test } from 'vitest'
import { csv, published, rowsOf } from './duckdb.ts'

const sorted = (rows: readonly Record<string, unknown>[]) => rows.map(row => JSON.stringify(row)).sort()

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
