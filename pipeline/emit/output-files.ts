import type { Dataset } from '../../schema/dataset.ts'
import type { Review } from '../../schema/settled.ts'
import { writeJson } from '../canonical/json.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import { countedStudies } from '../review/counted-studies.ts'
import type { MadeFile } from '../review/made-file.ts'
import { statementsFilled } from '../review/statements-filled.ts'
import type { TableRows } from '../review/table.ts'
import { dataPackage } from './data-package.ts'
import { citationIn } from './page/citation-in.ts'
import { dataDictionary } from './schema/data-dictionary.ts'
import { tableSchema } from './schema/table-schema.ts'
import { tableTypes } from './schema/table-types.ts'
import { sqlFiles } from './sql/sql-files.ts'
import { tableFiles } from './table-files.ts'

/** Raised when a table or a key changes its meaning, so that those who read the files by program can tell. */
export const SCHEMA_VERSION = 7

/** The files of `output/` that are not drawn: the tables with what describes them, and `review.json`. */
export function outputFiles(review: Review, all: readonly TableRows[]): MadeFile[] {
  const tables = all.flatMap(tableFiles)
  return [
    { path: 'review.json', pieces: [reviewJson(review, all)] },
    ...(review.dataset === undefined ? [] : [packageOf(review, review.dataset, all, tables)]),
    ...tables,
    { path: 'data-dictionary.csv', pieces: [...dataDictionary(all, review.protocol.review.languages)] },
    { path: 'schema/tables.d.ts', pieces: [tableTypes(all)] },
    ...sqlFiles(review),
    ...all.map(({ table }) => ({ path: `schema/${table.name}.schema.json`, pieces: [tableSchema(table)] })),
  ]
}

function packageOf(review: Review, dataset: Dataset, all: readonly TableRows[], files: readonly MadeFile[]): MadeFile {
  const [first = ''] = ownLanguageFirst(review.protocol.review.languages)
  const sheets = new Map(all.map(({ table: { name } }) => [name, files.find(one => one.path === `tables/${name}.csv`)]))
  return { path: 'datapackage.json', pieces: [dataPackage(dataset, all, sheets, catalogueOf(first))] }
}

/** What the sample is, the themes, the conclusions and the list of tables; no copies of them, and of their columns only what `data-dictionary.csv` says. */
function reviewJson(review: Review, all: readonly TableRows[]): string {
  const { protocol, codebook, dataset } = review
  const [first = ''] = ownLanguageFirst(protocol.review.languages)
  const conclusions = all.find(({ table }) => table.name === 'by-code')?.rows ?? []
  return writeJson({
    schema_version: SCHEMA_VERSION,
    ...protocol.review,
    citation: citationIn(catalogueOf(first), review),
    ...(dataset === undefined ? {} : { version: dataset.about.version, dataset }),
    sample: {
      n_studies: countedStudies(review).length,
      n_documents: review.documents.length,
      window: protocol.window,
      statements: statementsFilled(review),
    },
    codebook: {
      schemes: codebook.schemes.map(({ themes, ...scheme }) => ({
        ...scheme,
        themes: themes.map(({ theme, labels }) => ({ theme, labels })),
      })),
    },
    conclusions: conclusions.map(({ cells }) => ({
      code: cells.code,
      conclusion: cells.conclusion,
      n_studies: cells.n_studies,
    })),
    tables: all.map(({ table, rows: found }) => ({
      name: table.name,
      labels: table.labels,
      row: table.row,
      meaning: table.meaning,
      caveat: table.caveat,
      source: table.source,
      rests_on: table.rests_on,
      json_in: table.json_in,
      n_rows: found.length,
      key: table.key,
    })),
  })
}
