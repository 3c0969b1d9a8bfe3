import { MISSING } from '../../../schema/missing.ts'
import { NOT_MET } from '../sql/not-met.ts'
import { listed } from '../sql/quoted.ts'

/** Words as a list of R and of Python has them. */
const inR = (words: readonly string[]) => `c(${words.map(word => `"${word}"`).join(', ')})`
const inPython = (words: readonly string[]) => `[${words.map(word => `'${word}'`).join(', ')}]`

/** How the studies of each condition are counted in three programs, as published; tests run each and hold it against the counts. */
export const SNIPPETS = [
  {
    language: 'r',
    text: [
      'library(dplyr)',
      'evidence <- readr::read_csv("tables/evidence.csv", na = "", show_col_types = FALSE)',
      'by_code <- evidence |>',
      '  filter(source_kind == "study", counts == "own",',
      `    !when_present %in% ${inR(MISSING)},`,
      `    !state %in% ${inR(NOT_MET)} | when_present != "describes") |>`,
      '  group_by(code) |> summarise(n_studies = n_distinct(source_id))',
    ].join('\n'),
  },
  {
    language: 'python',
    text: [
      'import pandas as pd',
      'evidence = pd.read_csv("tables/evidence.csv", keep_default_na=False, na_values=[""])',
      "counted = evidence.query(\"source_kind == 'study' and counts == 'own'\"",
      `  " and when_present not in ${inPython(MISSING)}"`,
      `  " and (state not in ${inPython(NOT_MET)} or when_present != 'describes')")`,
      'by_code = counted.groupby("code").source_id.nunique().reset_index(name="n_studies")',
    ].join('\n'),
  },
  {
    language: 'sql',
    text: [
      "select code, count(distinct source_id) as n_studies from 'tables/evidence.csv'",
      "where source_kind = 'study' and counts = 'own'",
      `  and when_present not in ${listed(MISSING)}`,
      `  and (state not in ${listed(NOT_MET)} or when_present <> 'describes')`,
      'group by code order by code',
    ].join('\n'),
  },
] as const
