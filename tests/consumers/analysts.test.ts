import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../laws/temporary-folder.ts'
import { expectCounts } from './counts.ts'
import { answersByDuckdb } from './duckdb.ts'
import { describeWith } from './programs.ts'
import { alike, fromCsv, fromJson, IN_JSON, OUTPUT, TABLES } from './published.ts'
import { blockOf, type Language, questions, type Row } from './questions.ts'
import { runInOutput, runText } from './run-in-output.ts'

interface Analyst {
  language: Language
  /** Where a script of it is, by the name of what it does. */
  script: (name: string) => string
  /** What stands before the lines of questions.md and README.md. */
  start: string
  /** Says what a name holds, in a line of JSON. */
  say: (name: string) => string
  /** What it takes the columns of a CSV for. */
  types: Record<'year' | 'code_da' | 'doi' | 'counted', string>
}

const ANALYSTS: Record<'R' | 'pandas', Analyst> = {
  R: {
    language: 'r',
    script: name => `../tests/consumers/r/${name}.R`,
    start:
      'suppressPackageStartupMessages({ library(readr); library(dplyr); library(tidyr) })\noptions(readr.show_col_types = FALSE)\n',
    say: name => `cat(jsonlite::toJSON(${name}, dataframe = "rows", na = "null", digits = NA), "\\n", sep = "")\n`,
    types: { year: 'numeric', code_da: 'character', doi: 'character', counted: 'logical' },
  },
  pandas: {
    language: 'python',
    script: name => `../tests/consumers/python/${name}.py`,
    start: 'import pandas as pd\n',
    say: name => `print(${name}.to_json(orient="records", force_ascii=False))\n`,
    types: { year: 'float64', code_da: 'object', doi: 'object', counted: 'bool' },
  },
}

for (const name of ['R', 'pandas'] as const) {
  const { language, script, start, say, types } = ANALYSTS[name]
  describeWith(name, `${name} reads what is published`, program => {
    const folder = temporaryFolder()

    test('and has every cell of every table, from the CSV and from the JSON', () => {
      const read = runInOutput(program, [script('cells')]) as { form: string; name: string; rows: Row[] }[]
      const had = new Map(read.map(({ form, name: table, rows }) => [`${form} ${table}`, rows]))
      expect([...had.keys()].sort()).toEqual(
        [...TABLES.map(table => `csv ${table}`), ...IN_JSON.map(table => `json ${table}`)].sort(),
      )
      for (const table of TABLES) expect(alike(had.get(`csv ${table}`) ?? []), table).toEqual(alike(fromCsv(table)))
      for (const table of IN_JSON) expect(alike(had.get(`json ${table}`) ?? []), table).toEqual(alike(fromJson(table)))
    })

    test('and takes a column for what it is where it is told only that an empty cell is missing', () => {
      const [first] = fromCsv('evidence')
      const studies = fromCsv('studies')
      expect(runInOutput(program, [script('guesses')])).toEqual([
        {
          ...types,
          text_da: first?.text_da,
          a_doi: studies[0]?.doi,
          year_online: types.year,
          no_year_online: studies.filter(({ year_online }) => year_online === null).length,
        },
      ])
    })

    test('and counts by-theme, by-code and state-by-code alike', () => {
      const [counted] = runInOutput(program, [script('counts')])
      expectCounts(counted as Record<string, Row[]>)
    })

    test('and answers the ten questions as DuckDB does', async () => {
      const lines = questions().map(({ code }) => code[language] + say('answer'))
      const answers = runText(program, folder, start + lines.join('\n'))
      expect(answers).toEqual(await answersByDuckdb())
    })

    test('and runs the lines of README.md, which count as by-code does', () => {
      const lines = blockOf(readFileSync(`${OUTPUT}/README.md`, 'utf8'), language)
      const [counted] = runText(program, folder, start + lines + say('by_code')) as [Row[]]
      const published = fromJson('by-code').filter(row => row.n_studies !== 0)
      expect(counted.map(row => [row.code, row.n_studies]).sort()).toEqual(
        published.map(row => [row.code, row.n_studies]).sort(),
      )
    })
  })
}
