import { columnOfWord } from '../languages/column-of-word.ts'
import { withEffect } from './counted.ts'
import { EFFECTS } from './effect.ts'
import { list, type Table, text } from './table.ts'

/** The word for each code, with the studies behind it by name. */
export const conclusions: Table = {
  name: 'conclusions',
  row: 'a code',
  meaning: 'The studies by what each says the condition does when it is there, and the word they give together.',
  caveat: 'A word is no test. It says what those studies that declare an effect agree on, in a sample that was chosen.',
  source: 'Thresholds: the analysis page. No significance test: Nikolakopoulos 2020, doi 10.1002/jrsm.1427.',
  rests_on: 'What stands behind the code in `by-code`.',
  key: ['code'],
  columns: [
    text('theme'),
    text('code'),
    text('conclusion', { words: ['conclusion'] }),
    ...EFFECTS.map(effect => list(columnOfWord('studies', effect))),
  ],
  rows: ({ codes }) =>
    codes.map(one => ({
      cells: {
        theme: one.theme.theme,
        code: one.code.code,
        conclusion: one.conclusion,
        ...Object.fromEntries(
          EFFECTS.map(effect => [
            columnOfWord('studies', effect),
            withEffect(one, effect).map(study => study.study_id),
          ]),
        ),
      },
      behind: one.behind,
      behindOf: Object.fromEntries(
        EFFECTS.map(effect => [
          columnOfWord('studies', effect),
          withEffect(one, effect).flatMap(study => study.behind),
        ]),
      ),
    })),
}
