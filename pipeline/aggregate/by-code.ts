import { columnOfWord } from '../languages/column-of-word.ts'
import { caveats } from '../languages/en/caveats.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { withEffect } from './counted.ts'
import { declaredTogether, EFFECTS, isDeclared } from './effect.ts'
import { count, type Table, text } from './table.ts'

/** How many studies use each code, what they say it does, and the word for it; beside the word how many declare an effect and which, so that of few the direction is told. */
export const byCode: Table = {
  name: 'by-code',
  row: 'a code of the counted scheme',
  meaning:
    'Distinct studies with at least one counted finding of the code, a result of their own; then the same studies by what each says the condition does when it is there.',
  caveat: caveats.counts,
  source: 'Counting rule and words: the analysis page of the review.',
  key: ['code'],
  columns: [
    ...codeColumns,
    text('origin', { words: ['origin'] }),
    count('n_studies', 'studies'),
    count('n_findings', 'findings'),
    ...EFFECTS.map(effect => count(columnOfWord('n_studies', effect), 'studies')),
    text('conclusion', { words: ['conclusion'] }),
    count('n_studies_declaring', 'studies'),
    text('declared', { words: ['when_present'] }),
  ],
  rows: ({ codes }) =>
    codes.map(one => ({
      cells: {
        ...codeCells(one),
        origin: one.code.origin,
        n_studies: one.n_studies,
        n_findings: one.n_findings,
        ...Object.fromEntries(
          EFFECTS.map(effect => [columnOfWord('n_studies', effect), withEffect(one, effect).length]),
        ),
        conclusion: one.conclusion,
        n_studies_declaring: one.studies.filter(({ effect }) => isDeclared(effect)).length,
        declared: declaredTogether(one.studies.map(({ effect }) => effect)),
      },
      behind: one.behind,
      behindOf: Object.fromEntries(
        EFFECTS.map(effect => [
          columnOfWord('n_studies', effect),
          withEffect(one, effect).flatMap(study => study.behind),
        ]),
      ),
    })),
}
