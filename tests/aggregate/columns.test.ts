import { describe, expect, test } from 'vitest'
import { gapMapDeclared } from '../../pipeline/aggregate/gap-map-declared.ts'
import { type TableRows, text } from '../../pipeline/aggregate/table.ts'
import { tables } from '../../pipeline/aggregate/tables.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { columnLabel } from '../../pipeline/languages/column-label.ts'
import { en } from '../../pipeline/languages/en/index.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { isMissing } from '../../schema/missing.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { isWordOf, type WordList } from '../../schema/word-list.ts'
import { mini, nothing, reviewIn } from '../charts/reviews.ts'

const ours = reviewIn('sources')
const nurses = reviewIn('tests/fixtures/reviews/nurses/sources')

describe('a column', () => {
  test('has a label in every language, and every label a column', () => {
    const named = new Set(
      [...tables, gapMapDeclared({ map: 'any', labels: {}, fields: [] }, [])].flatMap(({ name, columns }) =>
        columns.flatMap(column => [column.name, `${name}.${column.name}`]),
      ),
    )
    expect(Object.keys(en.columns).filter(name => !named.has(name))).toEqual([])
  })

  test('that is called otherwise in one table is called so there only', () => {
    const danish = catalogueOf('da')
    expect(columnLabel(danish, 'studies', 'year')).not.toBe(columnLabel(danish, 'documents', 'year'))
    expect(columnLabel(danish, 'studies-by-year', 'year')).toBe(columnLabel(danish, 'documents', 'year'))
  })

  test('without a label is a mistake of the program', () => {
    expect(() => columnLabel(en, 'studies', 'wisdom')).toThrow('The column wisdom of studies has no label')
  })

  test('that says why a value is missing is called after that value', () => {
    expect(columnLabel(en, 'outcomes', 'n_before_missing')).toContain(en.columns.n_before)
  })

  test('of labels is one column for each language of the review, right after what it labels', () => {
    const byCode = aggregate(mini).find(({ table }) => table.name === 'by-code') as TableRows
    const at = byCode.table.columns.findIndex(column => column.name === 'code')
    expect(byCode.table.columns.slice(at, at + 3).map(({ name, language }) => [name, language])).toEqual([
      ['code', undefined],
      ['code_da', 'da'],
      ['code_en', 'en'],
    ])
    expect(byCode.rows[0]?.cells).toMatchObject(
      Object.fromEntries(Object.entries(firstCode().labels).map(([tag, label]) => [`code_${tag}`, label])),
    )
  })
})

test('a review in one language has its labels in that one alone', () => {
  for (const { table, rows } of aggregate(nurses)) {
    expect(Object.keys(table.labels)).toEqual(['en'])
    for (const { name, language } of table.columns) expect([undefined, 'en'], name).toContain(language)
    for (const { cells } of rows) expect(Object.keys(cells).filter(name => name.endsWith('_da'))).toEqual([])
  }
})

describe('in all tables', () => {
  const columns = tables.flatMap(table => table.columns.map(column => ({ table, column })))

  test('one name is one thing: a kind and a unit', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { column } of columns) {
      const kind = `${column.kind} ${'unit' in column ? column.unit : ''}`
      kinds.set(column.name, (kinds.get(column.name) ?? new Set()).add(kind))
    }
    expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([])
  })

  test('a column that ends in `_missing` says why the one before it has no value', () => {
    for (const { table, column } of columns.filter(one => one.column.name.endsWith('_missing'))) {
      const at = table.columns.indexOf(column)
      expect(`${table.columns[at - 1]?.name}_missing`).toBe(column.name)
    }
  })

  test('a name without a label does not compile', () => {
    // @ts-expect-error: no language says what it is called.
    expect(text('wisdom').name).toBe('wisdom')
  })
})

function firstCode() {
  const code = mini.codebook.schemes.find(scheme => scheme.counted === 'yes')?.themes[0]?.codes[0]
  if (code === undefined) throw new Error('the mini review has codes')
  return code
}

describe.each([
  ['our review', ours],
  ['the invented review', mini],
  ['a review in English only', nurses],
  ['a review that read nothing', nothing],
])('in %s', (_, review) => {
  test.each(aggregate(review).map(one => [one.table.name, one] as const))('%s has each key once', (_, one) => {
    const keys = one.rows.map(({ cells }) => JSON.stringify(one.table.key.map(name => cells[name])))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test.each(aggregate(review).map(one => [one.table.name, one] as const))(
    '%s has words of its lists only',
    (_, one) => {
      for (const { name, words } of one.table.columns)
        for (const { cells } of words === undefined ? [] : one.rows)
          for (const word of [cells[name]].flat())
            if (word !== '')
              expect(
                words?.some(list => isWordOf(VOCABULARY[list] as WordList, word)),
                `${name}: ${word}`,
              ).toBe(true)
    },
  )
})

test.each([mini, ours].flatMap(review => aggregate(review)).map(one => [one.table.name, one] as const))(
  '%s says of which list the words of a column are',
  (_, one) => {
    const unsaid = one.table.columns.filter(
      ({ name, kind, words, language }) =>
        (kind === 'text' || kind === 'list') &&
        words === undefined &&
        language === undefined &&
        !LABEL_OR_DECLARED.test(name) &&
        areOfOneList(one.rows.flatMap(({ cells }) => [cells[name] ?? ''].flat().map(String))),
    )
    expect(unsaid.map(({ name }) => name)).toEqual([])
  },
)

test.each(aggregate(mini).map(({ table }) => [table.name, table.columns] as const))(
  '%s says what its numbers count',
  (_, columns) => {
    const counts = columns.filter(({ name, kind }) => kind === 'integer' && name.startsWith('n_'))
    expect(counts.filter(({ unit = '' }) => unit === '').map(({ name }) => name)).toEqual([])
    const ofStudies = counts.filter(({ name }) => name.startsWith('n_studies'))
    expect(ofStudies.filter(({ unit }) => unit !== 'studies').map(({ name }) => name)).toEqual([])
  },
)

/** Labels, and designs, which are declared by each review and may be called as a list calls something. */
const LABEL_OR_DECLARED = /_(da|en)$|^design$/

/** A word for what is missing may stand in any column. */
function areOfOneList(cells: readonly string[]): boolean {
  const words = cells.filter(word => word !== '' && !isMissing(word))
  return (
    words.length > 0 && Object.values(VOCABULARY).some(list => words.every(word => isWordOf(list as WordList, word)))
  )
}
