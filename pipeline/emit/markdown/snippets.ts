/** How the tables are read by three programs, as published; a test runs the query and holds it against the counts. */
export const SNIPPETS = [
  { language: 'r', text: 'evidence <- read.csv("tables/evidence.csv")' },
  { language: 'python', text: 'import pandas as pd\nevidence = pd.read_json("tables/evidence.json")' },
  {
    language: 'sql',
    text: [
      "select code, count(distinct source_id) as n_studies from 'tables/evidence.csv'",
      "where source_kind = 'study' and counts = 'own'",
      "  and when_present not in ('not-seen', 'not-reported', 'not-applicable', 'unclear')",
      "  and (state not in ('wished', 'supposed') or when_present <> 'describes')",
      'group by code order by code',
    ].join('\n'),
  },
] as const
