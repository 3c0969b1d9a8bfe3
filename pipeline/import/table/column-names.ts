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
  total: 'n|sample size|total number of participants|number of participants',
}

const TELLS_STUDIES = ['covidence #', 'covidence number', 'study id', 'record id', 'record_id', 'id', 'doi', 'title']
const TELLS_REVIEWER = ['reviewer name', 'reviewer', 'coder', 'coder name', 'extractor', 'extracted by', 'rater']

/** A column name by which it is compared: in small letters, without what stands between and behind its words. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[\s?:*.]+$/, '')
    .trim()
}

/** What a column is by its name; `undefined` where no name of a field is called so. */
export function fieldNamed(column: string): string | undefined {
  return namesOfFields().get(plainName(column))
}

/** The column by which the studies, or the reviewers, are told apart; the surest name first. */
export function columnTelling(what: 'studies' | 'reviewer', columns: readonly string[]): string | undefined {
  const names = what === 'studies' ? TELLS_STUDIES : TELLS_REVIEWER
  return names.flatMap(name => columns.find(column => plainName(column) === name) ?? [])[0]
}

let names: ReadonlyMap<string, string> | undefined

function namesOfFields(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const found = new Map<string, string>()
  // A column that is called `State` is more often a part of a country than a code's.
  const isKind = ['leave', ...wordsOf(FORM_KIND), 'code', 'codes', 'passage', ...wordsOf(READ_OF_CODE)]
  for (const field of Object.keys(TABLE_COLUMN).filter(word => !isKind.includes(word))) {
    const labels = Object.values(CATALOGUES).flatMap(({ columns }) => {
      const label = (columns as Readonly<Record<string, unknown>>)[field]
      return typeof label === 'string' ? [label] : []
    })
    const all = [field, typedKey(field), ...labels, ...(CALLED[field]?.split('|') ?? [])]
    for (const name of all) if (!found.has(plainName(name))) found.set(plainName(name), field)
  }
  names = found
  return names
}
