import { expect, test } from 'vitest'
import { gapMapDeclared } from '../../pipeline/aggregate/gap-map-declared.ts'
import { tables } from '../../pipeline/aggregate/tables.ts'

const all = [...tables, gapMapDeclared({ map: 'any', labels: {}, fields: [] }, [])]

test.each(all.map(table => [table.name, table] as const))('%s says what it is in sentences', (_, table) => {
  const { row, meaning, caveat, source, rests_on } = table
  expect(row).toMatch(/^[a-z].{3,}[^.]$/)
  for (const text of [meaning, source]) expect(text).toMatch(/^.{5,}\.$/)
  for (const text of [caveat, rests_on]) expect(text ?? 'Nothing.').toMatch(/^.{5,}\.$/)
})

test.each(all.map(table => [table.name, table] as const))(
  '%s tells its rows apart by columns that it has',
  (_, table) => {
    const names = table.columns.map(({ name }) => name)
    expect(table.key.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining([...table.key]))
    expect(new Set(names).size).toBe(names.length)
  },
)
