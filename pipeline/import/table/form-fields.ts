import type { FormField } from '../../../schema/form.ts'
import { isMissing } from '../../../schema/missing.ts'
import { ownId } from '../../../schema/own-id.ts'
import { FORM_KIND } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { plainText } from '../plain-text.ts'
import { slugOf } from '../slug-of.ts'
import { answerIn } from './answer-in.ts'
import { plainName } from './column-names.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import type { Table } from './table.ts'

/** A field of the form by its name or a label. */
export function ownField(label: string, form: readonly FormField[]): FormField | undefined {
  const name = plainName(label)
  return form.find(one => [one.field, ...Object.values(one.labels)].map(plainName).includes(name))
}

/** The longest name of a field: it is the name of a column. */
const LONGEST = 40

/** What a field is called by its label: the first of its words that have room. */
export function fieldKey(label: string): string {
  const [first = '', ...rest] = slugOf(label)
    .replace(/^[^a-z]+/, '')
    .split('-')
  return rest.reduce((name, word) => (`${name}_${word}`.length <= LONGEST ? `${name}_${word}` : name), first)
}

/** The fields that the columns of a table ask for and the form does not have. Their words are those that the cells hold, in the order in which they are met. */
export function freshFields(
  table: Table,
  { columns }: MapInTable,
  form: readonly FormField[],
  languages: readonly string[],
): FormField[] {
  const labelled = (label: string) => Object.fromEntries(languages.map(tag => [tag, label]))
  const fields = new Map<string, FormField>()
  for (const column of columns) {
    const { as: kind, label, unit, labels = {} } = column
    if (!isWordOf(FORM_KIND, kind) || ownField(label, form) !== undefined) continue
    const field = fieldKey(label)
    const words = kind === 'word' || kind === 'words' ? wordsIn(table, column, field) : []
    const before = fields.get(field)
    const known = new Set(before?.words.map(({ word }) => word))
    const all = [
      ...(before?.words ?? []),
      ...words
        .filter(({ word }) => !known.has(word))
        .map(({ word, label: name }) => ({ word, labels: labelled(name) })),
    ]
    const question = plainText(label)
    fields.set(field, {
      ...{ field, labels: { ...labelled(question), ...labels }, kind, question },
      ...(kind === 'number' && unit !== undefined ? { unit } : {}),
      words: all,
    })
  }
  return [...fields.values()].filter(({ kind, words }) => words.length > 0 || (kind !== 'word' && kind !== 'words'))
}

function wordsIn(table: Table, column: ColumnInTable, field: string): { word: string; label: string }[] {
  const items = table.rows.flatMap(row => itemsOf(row[column.at]?.text ?? '', column))
  const words = items.flatMap(item => {
    const told = answerIn(item, undefined, column.cells) ?? item
    const word = wordFor(told, field)
    return word === undefined || isMissing(told) ? [] : [[word, told === item ? plainText(item) : told] as const]
  })
  return [...new Map(words.toReversed())].toReversed().map(([word, label]) => ({ word, label }))
}

/** The word for an item, in the letters that words have, beside those that have a meaning of their own everywhere; `undefined` where none is left of it. */
function wordFor(item: string, field: string): string | undefined {
  const slug = slugOf(item).slice(0, LONGEST).replace(/-+$/, '')
  return [slug, `${slug}-${slugOf(field)}`].find(word => ownId.safeParse(word).success)
}
