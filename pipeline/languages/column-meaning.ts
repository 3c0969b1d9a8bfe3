import type { Labels } from '../../schema/labels.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueOf } from './catalogues.ts'
import { saidOf } from './column-label.ts'

/**
 * What a column means in each of these languages; in none where what it is called says all. One that holds the key of another table means what it means there,
 * where nothing is said of it in this one.
 */
export function columnMeanings(
  languages: readonly string[],
  table: string,
  name: string,
  isKeyOfOther: boolean,
): Labels {
  return Object.fromEntries(
    languages.flatMap(tag => {
      const means = meaningIn(catalogueOf(tag), table, name, isKeyOfOther)
      return means === undefined ? [] : [[tag, means]]
    }),
  )
}

function meaningIn({ meanings, cells }: Catalogue, table: string, name: string, isKeyOfOther: boolean) {
  const said: Readonly<Record<string, string>> = meanings
  const own = said[`${table}.${name}`] ?? (isKeyOfOther ? undefined : said[name])
  const column = saidOf(name)?.column
  return own ?? (column === undefined ? undefined : cells.said_means({ column }))
}
