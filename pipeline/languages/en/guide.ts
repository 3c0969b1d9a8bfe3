/** The page beside the tables that says what they are and how they are read. Names of files, columns and words stand between backticks. */
export const guide = {
  title: 'Tables and how to use them',
  intro:
    'Every table stands in `tables/` as `.csv` and as `.json`: the same rows, in JSON with lists as lists and with `behind`, the ids that a row rests on. Those that `data/` already holds as JSON (`json_in` in `review.json`) are CSV alone. `review.json` says of each table what it means, what it may not be used for and its key, and under `rests_on`, where `behind` is left out, how the key of a row leads to the same ids; `schema_version` in it rises when a column changes its meaning. `data-dictionary.csv` says of every column its type, unit and words, the table it refers to, what it is called, what it means where that does not say it, and an example; `schema/` has a JSON Schema of each table, and `schema/tables.d.ts` their types; `data/schema/` has one of each file of `data/`. `npm run export -- tables --to tables` makes a workbook, Parquet and CSV for a spreadsheet with a decimal comma, and each release does. `sql/` counts `by-theme`, `by-code` with its words and the parts of `state-by-code` again, in what DuckDB, SQLite and PostgreSQL have in common: load `evidence`, `studies` and `codes` from their CSV with every column as text.',
  table: 'Table',
  holds: 'What it holds',
  key: 'One row for each',
  groups: {
    read: 'What was read',
    adds_up: 'What it adds up to',
    gaps: 'Where the gaps are',
    how_far: 'How far it holds',
  },
  snippets: 'In R, Python and DuckDB',
  snippets_note:
    'All three read from this folder and count the studies of each condition as `by-code` does. They take only an empty cell for missing: `NA` is a country.',
  traps: 'What to mind',
  trap: {
    studies: 'Count studies, not findings: findings of one study are not independent.',
    own: 'Only findings with `counts` `own` are counted, the study’s own results. What a study recommends or tells of other work stands in `evidence` and in no count. What is only asked for or supposed (`state` `wished` or `supposed`) counts where an effect of it is declared, and nowhere else.',
    documents: 'Documents (`source_kind` `document`) are in no count of studies.',
    word: 'A word such as `helps` or `divided` is a convention for printing. Never take it without the numbers beside it; `effects-by-code` says how far they reach and whether one family of studies carries them.',
    several:
      'A study with several values, such as regions or groups of people, stands under each of them; the row `all` counts it once. So rows do not add up.',
    regions: ({ regions }: { regions: string }) => `The regions and their countries: ${regions}.`,
    lists:
      'Lists in a cell of a CSV are joined by `;`, which may also stand within prose: `data-dictionary.csv` says which columns are lists.',
    labels:
      'A column such as `code_en` says what the word of the column before it is called. It stands in every CSV; in JSON only where the key of the table is one column. Elsewhere join with the table whose key the word is: `codes` names every code and theme.',
    pages:
      'A page is named by `source_id` and `page_id`; `study-pages` has its address, also of the pages of documents.',
    missing:
      'A number, a list, a true or false is there or its cell is empty (in JSON `null`, or a list of nothing). Then `<column>_missing` says why: `not-seen` (not on what we read), `not-reported` (read in full and not given), `not-applicable`, `unclear`, `to-read` (asked since a later day, and not read for it yet), or why a number cannot be computed: `not-used` (by neither coder), `no-units` (nothing to compare), `no-variation` (only one category was used), `one-coder`, `none-to-divide-by`. Where a table has no such column, an empty number does not apply to its row. In JSON that word stands where there is one, and in the first row. Decimals are rounded once, as they are written: to three, expected numbers to two.',
    spreadsheet:
      'The CSV is UTF-8, with commas between the cells and a decimal point. A spreadsheet set to a decimal comma may read `0.077` as `77` without a word: import the file as text, and choose English numbers. No text, and nothing after a semicolon in one, begins with a character that a spreadsheet would run.',
    charts:
      'A chart in `charts/` ending in `.vl.json` holds its rows, so that it opens in an editor for Vega-Lite and on a page in any folder. The flow of the screening is boxes and arrows and no plot of data: it has no such file, and its numbers stand in `screening-flow`.',
  },
  by_condition: 'By theme and condition',
  number_behind:
    'The first number behind a condition is of the studies that mention it, the second of those that declare an effect or found none, with what they declare.',
  all_countries: 'all others',
  unfilled: ({ quotas }: { quotas: string }) => `Quotas that were not filled: ${quotas}.`,
  filled: ({ quota, n, target }: { quota: string; n: number; target: number }) => `${quota}: ${n} of ${target}`,
}
