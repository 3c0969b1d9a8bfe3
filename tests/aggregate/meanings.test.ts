import { describe, expect, test } from 'vitest'
import { gapMapDeclared } from '../../pipeline/aggregate/gap-map-declared.ts'
import { described } from '../../pipeline/aggregate/published.ts'
import { tables } from '../../pipeline/aggregate/tables.ts'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'
import { en } from '../../pipeline/languages/en/index.ts'
import type { Column, PublishedTable } from '../../pipeline/review/table.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

const languages = Object.keys(CATALOGUES)
const all = [...tables, gapMapDeclared({ map: 'any', labels: {}, fields: [] }, [])].map(table =>
  described(table, { all: languages, coded: 'en' }),
)
const named = (table: string, name: string) => [`${table}.${name}`, name]

/**
 * A number, a yes or no, a word of a closed list and an id have a rule of their own, which no label says. One that is called after another column means what
 * that one means, and one that leads to another table what its key means.
 */
function needsMeaning(table: Pick<PublishedTable, 'name' | 'key'>, column: Column): boolean {
  const { name, kind, words = [], refers_to, language } = column
  const isCalledByItself = named(table.name, name).some(one => Object.hasOwn(en.columns, one))
  const isRuled = ['integer', 'number', 'flag'].includes(kind) || words.length > 0 || table.key.includes(name)
  return isRuled && isCalledByItself && refers_to === undefined && language === undefined
}

const unsaid = (table: PublishedTable) =>
  table.columns
    .filter(column => needsMeaning(table, column) && languages.some(tag => column.meanings[tag] === undefined))
    .map(({ name }) => name)

describe('what a column means', () => {
  test.each(all.map(table => [table.name, table] as const))('%s says it of its numbers, words and ids', (_, table) => {
    expect(unsaid(table)).toEqual([])
  })

  test('is missed where nothing is said of a number, a flag, a word or an id', () => {
    const byTheme = all.find(({ name }) => name === 'by-theme') as PublishedTable
    const column = byTheme.columns.find(({ name }) => name === 'theme') as Column
    const bare = (more: Partial<Column>): PublishedTable => ({
      ...byTheme,
      columns: [{ ...column, name: 'query', meanings: {}, ...more }],
    })
    expect(unsaid(bare({}))).toEqual([])
    for (const more of [
      { kind: 'integer' },
      { kind: 'number' },
      { kind: 'flag' },
      { words: ['basis'] },
      { name: 'theme' },
      { kind: 'integer', meanings: { en: 'What was typed.' } },
    ] as const)
      expect(unsaid(bare(more)), JSON.stringify(more)).toHaveLength(1)
    expect(unsaid(bare({ kind: 'integer', refers_to: 'codes' }))).toEqual([])
    expect(unsaid(bare({ kind: 'number', name: 'kappa_lowest' }))).toEqual([])
  })

  test('is a sentence, and no label again', () => {
    for (const { name, columns } of all)
      for (const { name: column, labels, meanings } of columns)
        for (const [tag, text] of Object.entries(meanings)) {
          expect(text, `${name}.${column}`).toMatch(/^[\p{Lu}`“”].*[^.]\.$/u)
          expect(text.toLowerCase()).not.toBe(`${labels[tag]?.toLowerCase()}.`)
        }
  })

  test('is said of columns that there are, and of each somewhere as it is said', () => {
    const said = new Set(
      all.flatMap(({ name: table, columns }) =>
        columns.flatMap(({ name, meanings }) =>
          named(table, name).filter(one => meanings.en !== undefined && meanings.en === textOf(one)),
        ),
      ),
    )
    expect(Object.keys(en.meanings).filter(key => !said.has(key))).toEqual([])
  })
})

function textOf(key: string): string | undefined {
  return (en.meanings as Readonly<Record<string, string>>)[key]
}

test('a column that counts by who says it means a part of the one it is called after', () => {
  const effects = all.find(({ name }) => name === 'effects-by-code')?.columns ?? []
  expect(effects.find(({ name }) => name === 'n_studies_helps_measured')?.meanings).toEqual({
    en: 'Those of `n_studies_helps` in which it is said so; one study may be counted under several.',
    da: 'De af `n_studies_helps`, hvor det siges sådan; et studie kan tælle med under flere.',
  })
})

test('a column that leads to another table is said there, but where it is something else here', () => {
  const meaning = (table: string, column: string) =>
    all.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.meanings.en
  expect(meaning('evidence', 'code')).toBeUndefined()
  expect(meaning('codes', 'code')).toMatch(/^Identifies the code/)
  expect(meaning('documents', 'source_id')).toMatch(/^Identifies the document/)
})

describe('what a column means that a review declares', () => {
  const columnsOf = (table: string, review = mini) =>
    new Map(
      aggregate(review)
        .find(one => one.table.name === table)
        ?.table.columns.map(column => [column.name, column]),
    )

  test('is, of a field of its form, what that asks', () => {
    expect(mini.form.length).toBeGreaterThan(0)
    for (const { field, question } of mini.form)
      expect(columnsOf('studies').get(field)?.meanings).toEqual({ [mini.protocol.review.coded_in]: question })
  })

  test('is, of a code, what the condition does where what present means holds, in each language that says it', () => {
    const ours = reviewIn('sources')
    expect(columnsOf('study-by-code', ours).get('frame.resources')?.meanings).toEqual({
      en: 'What it does where this holds: There are enough resources.',
      da: 'Hvad det gør, hvor dette gælder: Der er ressourcer nok.',
    })
  })
})
