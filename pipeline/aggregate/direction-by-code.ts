import { effectByStudy } from './by-code.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { countedCodes, EFFECTS } from './counted.ts'
import { count, type Table, text } from './table.ts'

/** The same counts as `by-code`, one effect a row: the table the chart reads. */
export const directionByCode: Table = {
  name: 'direction-by-code',
  da: 'Studier pr. kode og virkning',
  en: 'Studies by code and effect',
  row: 'a code and an effect',
  meaning:
    'Distinct studies by what each says the condition does to involvement when it is there; `describes` where it declares no effect.',
  caveat: 'Often mentioned does not mean common, important or proven.',
  source: 'As by-code.',
  key: ['code', 'effect'],
  columns: [
    ...codeColumns,
    text('effect', 'Virkning når forholdet er til stede', 'Effect when the condition is there'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
  ],
  rows: review => {
    const studies = effectByStudy(review)
    return countedCodes(review).flatMap(({ theme, code }) =>
      EFFECTS.map(effect => {
        const found = studies.filter(one => one.code === code.code && one.effect === effect)
        return {
          cells: {
            ...codeCells({ theme, code }),
            effect,
            n_studies: found.length,
          },
          behind: found.flatMap(one => one.behind),
        }
      }),
    )
  },
}
