import { writeFileSync } from 'node:fs'
import { described } from '../pipeline/aggregate/published.ts'
import { tables } from '../pipeline/aggregate/tables.ts'
import { dictionaryReadme } from '../pipeline/emit/dictionary-readme.ts'
import { rulesReadme, tablesReadme } from '../pipeline/emit/folder-readmes.ts'
import { CATALOGUES } from '../pipeline/languages/catalogues.ts'
import { rules } from '../pipeline/rules/rules.ts'
import { dictionary } from '../schema/dictionary.ts'
import { VOCABULARY } from '../schema/vocabulary.ts'
import { answersByDuckdb } from './consumers/duckdb.ts'
import { answered, QUESTIONS } from './consumers/questions.ts'

/** `npm run readmes`: writes the READMEs that are made from code, and the answers of `questions.md` from what is published. `readmes.test.ts` fails where they are stale. */
export const READMES = [
  { path: 'pipeline/rules/README.md', text: rulesReadme(rules) },
  {
    path: 'pipeline/aggregate/README.md',
    text: tablesReadme(tables.map(table => described(table, { all: Object.keys(CATALOGUES), coded: 'en' }))),
  },
  { path: 'schema/README.md', text: dictionaryReadme(dictionary(), VOCABULARY) },
  { path: QUESTIONS, text: answered(await answersByDuckdb()) },
]

if (process.argv[1]?.endsWith('readmes.ts')) for (const { path, text } of READMES) writeFileSync(path, text)
