import { codeCells, codeColumns } from './code-columns.ts'
import { withEffect } from './counted.ts'
import { EFFECT_LABELS, EFFECTS, type Effect } from './effect.ts'
import { count, type Table, text } from './table.ts'

/** How many studies use each code, what they say it does, and the word for it. */
export const byCode: Table = {
  name: 'by-code',
  da: 'Studier pr. kode',
  en: 'Studies by code',
  row: 'a code of the counted scheme',
  meaning:
    'Distinct studies with at least one finding of the code; then the same studies by what each says the condition does to involvement when it is there.',
  caveat: 'Often mentioned does not mean common, important or proven.',
  source: 'Counting rule and words: the analysis page of the review.',
  key: ['code'],
  columns: [
    ...codeColumns,
    text('origin', 'Fra den publicerede oversigt eller fra kodningen', 'From the published review or met while coding'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    count('n_findings', 'findings', 'Fund', 'Findings'),
    ...EFFECTS.map(effect =>
      count(
        columnOf(effect),
        'studies',
        `Studier: ${EFFECT_LABELS[effect].da}`,
        `Studies: ${EFFECT_LABELS[effect].en}`,
      ),
    ),
    text('conclusion', 'Konklusion', 'Conclusion'),
  ],
  rows: ({ codes }) =>
    codes.map(one => ({
      cells: {
        ...codeCells(one),
        origin: one.code.origin,
        n_studies: one.n_studies,
        n_findings: one.n_findings,
        ...Object.fromEntries(EFFECTS.map(effect => [columnOf(effect), withEffect(one, effect).length])),
        conclusion: one.conclusion,
      },
      behind: one.behind,
      behindOf: Object.fromEntries(
        EFFECTS.map(effect => [columnOf(effect), withEffect(one, effect).flatMap(study => study.behind)]),
      ),
    })),
}

function columnOf(effect: Effect): string {
  return `n_studies_${effect.replace('-', '_')}`
}
