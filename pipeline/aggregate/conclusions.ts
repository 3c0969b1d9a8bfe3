import { withEffect } from './counted.ts'
import { EFFECT_LABELS, EFFECTS, type Effect } from './effect.ts'
import { list, type Table, text } from './table.ts'

/** The word for each code, with the studies behind it by name. */
export const conclusions: Table = {
  name: 'conclusions',
  da: 'Konklusioner om koder',
  en: 'Conclusions of codes',
  row: 'a code',
  meaning:
    'The studies by what each says the condition does to involvement when it is there, and the word they give together.',
  caveat:
    'A word is no test. It says what studies that declare an effect agree on, in a purposive sample read mostly as abstracts.',
  source: 'Thresholds: the analysis page. No significance test: Nikolakopoulos 2020, doi 10.1002/jrsm.1427.',
  key: ['code'],
  columns: [
    text('theme', 'Tema', 'Theme'),
    text('code', 'Kode', 'Code'),
    text('conclusion', 'Konklusion', 'Conclusion'),
    ...EFFECTS.map(effect =>
      list(columnOf(effect), `Studier: ${EFFECT_LABELS[effect].da}`, `Studies: ${EFFECT_LABELS[effect].en}`),
    ),
  ],
  rows: ({ codes }) =>
    codes.map(one => ({
      cells: {
        theme: one.theme.theme,
        code: one.code.code,
        conclusion: one.conclusion,
        ...Object.fromEntries(
          EFFECTS.map(effect => [columnOf(effect), withEffect(one, effect).map(study => study.study_id)]),
        ),
      },
      behind: one.behind,
      behindOf: Object.fromEntries(
        EFFECTS.map(effect => [columnOf(effect), withEffect(one, effect).flatMap(study => study.behind)]),
      ),
    })),
}

function columnOf(effect: Effect): string {
  return `studies_${effect.replace('-', '_')}`
}
