import { caveats } from '../languages/en/caveats.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { withEffect } from './counted.ts'
import { EFFECTS } from './effect.ts'
import { count, type Table, text } from './table.ts'

/** The same counts as `by-code`, one effect a row: the table the chart reads. */
export const directionByCode: Table = {
  name: 'direction-by-code',
  row: 'a code and an effect',
  meaning:
    'Distinct studies by what each says the condition does when it is there; `describes` where it declares no effect.',
  caveat: caveats.counts,
  source: 'As by-code.',
  rests_on: 'What stands behind the code in `by-code`, in the studies that `conclusions` names for the effect.',
  key: ['code', 'effect'],
  columns: [...codeColumns, text('effect', { words: ['when_present'] }), count('n_studies', 'studies')],
  rows: ({ codes }) =>
    codes.flatMap(one =>
      EFFECTS.map(effect => {
        const found = withEffect(one, effect)
        return {
          cells: { ...codeCells(one), effect, n_studies: found.length },
          behind: found.flatMap(study => study.behind),
        }
      }),
    ),
}
