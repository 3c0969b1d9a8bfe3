import type { Codebook } from '../../../schema/codebook.ts'
import type { TableMap } from '../../../schema/table-map.ts'
import { type CodeInSet, type CodeSet, formerKeys } from '../code-sets/code-set.ts'
import type { ItemTool } from '../coded-items/item-tool.ts'
import { plainText } from '../plain-text.ts'
import { slugOf } from '../slug-of.ts'
import { plainName } from './column-names.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import type { Table } from './table.ts'

/** The codes that a table gives: those of the codebook, by their names or labels, and those that only the table has. */
export interface TableCodes {
  sets: readonly CodeSet[]
  /** By which of the codes a column, or an item in one of its cells, is known; `undefined` where nothing of its name is left. */
  keyOf: (column: ColumnInTable, item?: string) => string | undefined
  /** Whether it is a code of the codebook. */
  isOfReview: (key: string) => boolean
}

/**
 * Codes are known by their labels: in the codebook by the name of the code or what it is called in any language, else by the letters of the label. A column that
 * names codes is a group of them.
 */
export function tableCodes(table: Table, { map, columns }: MapInTable, codebook: Codebook): TableCodes {
  const all = codebook.schemes.flatMap(({ themes }) => themes.flatMap(({ codes }) => codes))
  const isOwn = (formerly: readonly string[] = []) => formerly.some(name => name.startsWith(`${PREFIX}${map.name}--`))
  const ofReview = all.filter(({ formerly }) => !isOwn(formerly))
  const named = new Map(
    ofReview.flatMap(one => [one.code, ...Object.values(one.labels)].map(name => [plainName(name), one.code] as const)),
  )
  const known = new Set(ofReview.map(({ code }) => code))
  const keyOf = (column: ColumnInTable, item?: string) => {
    const code = named.get(plainName(item ?? column.label))
    if (code !== undefined) return code
    const parts = [slugOf(column.label), ...(item === undefined ? [] : [slugOf(item)])]
    return parts.includes('') ? undefined : [map.name, ...parts].join('--')
  }
  const codes = new Map<string, CodeInSet>()
  for (const column of columns) {
    const group = { key: slugOf(column.label), label: plainText(column.label) }
    const items =
      column.as === 'codes' ? table.rows.flatMap(row => itemsOf(row[column.at]?.text ?? '', column)) : [undefined]
    if (column.as !== 'code' && column.as !== 'codes') continue
    for (const item of items) {
      const key = keyOf(column, item)
      if (key === undefined || codes.has(key)) continue
      const label = plainText(item ?? column.label)
      const { labels = {} } = column
      const own = item === undefined ? { groups: [], said: labels } : { groups: [{ ...group, said: labels }] }
      codes.set(key, { key, label, description: '', ...own })
    }
  }
  const inCodebook = [...codes.values()].filter(({ key }) => known.has(key))
  const fresh = [...codes.values()].filter(({ key }) => !known.has(key))
  const set = (id: string, some: readonly CodeInSet[]): CodeSet[] =>
    some.length === 0 ? [] : [{ id, name: map.name, codes: some }]
  return { sets: [...set('codebook', inCodebook), ...set(map.name, fresh)], keyOf, isOfReview: key => known.has(key) }
}

const PREFIX = 'table-'

/** The table as the tool that items and codes came from. Codes of the codebook are known by their own names too. */
export function toolOf({ name, address }: Pick<TableMap, 'name' | 'address'>): ItemTool {
  return {
    name: `table ${name}`,
    prefix: PREFIX,
    keysOf: code => [...formerKeys(PREFIX, code), code.code],
    address,
    facts: 'codes of no text',
  }
}
