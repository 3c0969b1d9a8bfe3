import { READ_OF_CODE, TABLE_COLUMN } from '../../../schema/table-map.ts'
import { typedKey } from '../../../schema/typed-key.ts'
import { FORM_KIND } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { CATALOGUES } from '../../languages/catalogues.ts'

/** What tools and people call the columns that every review has, in small letters, with bars between. Beside these stand our own names in every language. */
const CALLED: Readonly<Record<string, string>> = {
  title: 'study title|article title|paper title|title of the paper',
  author_year: 'study id|study|first author and year|author and year|author, year|author/year',
  record_id: 'record id',
  authors: 'author|author(s)|author names',
  year: 'publication year|published year|year of publication|year published|pub year',
  container: 'journal|journal name|source title|publication title|journal/book',
  issue: 'number',
  pages: 'page range',
  language: 'language of publication',
  type: 'publication type|type of publication|document type',
  setting_countries:
    'country|countries|country of study|study country|country in which the study conducted|country in which the study was conducted',
  design: 'study design|type of study|methodology',
  data_collection: 'data collection method|data collection methods|method of data collection',
  recruitment: 'recruitment method|method of recruitment|method of recruitment of participants',
  address: 'url|link|web address|website',
  leave:
    'abstract|abstract note|keywords|author keywords|manual tags|automatic tags|issn|isbn|pmid|pmcid|date added|date modified|access date|library catalog',
  codes: 'code|codes|code name|theme|themes|kode|koder|tema|temaer',
  total: 'n|sample size|total number of participants|number of participants',
}

/** The end of a name such as `Record ID`, `ref_id` or `ItemId`. */
const IS_ID = /(?:^|[\s_.-])[Ii][Dd]$|[a-z]I[dD]$/
/** Names by which the studies, and the reviewers, are told apart; the surest first. */
const TELLS = {
  studies: [/^covidence (?:#|number)$/i, /^study[\s_]id$/i, IS_ID, /^doi$/i, /^title$/i],
  reviewer: [/^(?:reviewer|coder)(?:[\s_]name)?$/i, /^(?:extractor|extracted by|rater)$/i],
}

/** A column name by which it is compared: in small letters, without what stands between and behind its words. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[\s?:*.]+$/, '')
    .trim()
}

/** What a column is by its name; `undefined` where no name of a field is called so. What tells studies apart in another program says nothing of them here. */
export function fieldNamed(column: string): string | undefined {
  return namesOfFields().get(plainName(column)) ?? (IS_ID.test(column.trim()) ? 'leave' : undefined)
}

/** The column by which the studies, or the reviewers, are told apart. */
export function columnTelling(what: keyof typeof TELLS, columns: readonly string[]): string | undefined {
  return TELLS[what].flatMap(name => columns.find(column => name.test(column.trim())) ?? [])[0]
}

let names: ReadonlyMap<string, string> | undefined

function namesOfFields(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const found = new Map<string, string>()
  // A column that is called `State` is more often a part of a country than a code's.
  const isKind = ['leave', ...wordsOf(FORM_KIND), 'code', 'codes', 'passage', ...wordsOf(READ_OF_CODE)]
  for (const field of Object.keys(TABLE_COLUMN)) {
    const called = CALLED[field]?.split('|') ?? []
    const labels = Object.values(CATALOGUES).flatMap(({ columns }) => {
      const label = (columns as Readonly<Record<string, unknown>>)[field]
      return typeof label === 'string' ? [label] : []
    })
    const all = isKind.includes(field) ? called : [field, typedKey(field), ...labels, ...called]
    for (const name of all) if (!found.has(plainName(name))) found.set(plainName(name), field)
  }
  names = found
  return names
}
