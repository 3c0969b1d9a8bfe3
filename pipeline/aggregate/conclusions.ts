import { effectByStudy } from './by-code.ts'
import { conclusionOf } from './conclusion.ts'
import { countedCodes, EFFECT_LABELS, EFFECTS } from './counted.ts'
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
  rows: review => {
    const studies = effectByStudy(review)
    return countedCodes(review).map(({ theme, code }) => {
      const own = studies.filter(one => one.code === code.code)
      const by = EFFECTS.map(effect => [columnOf(effect), own.filter(one => one.effect === effect)] as const)
      const conclusion = conclusionOf(
        own.map(one => one.effect),
        review.analysis.conclusions.least_studies,
      )
      return {
        cells: {
          theme: theme.theme,
          code: code.code,
          conclusion,
          ...Object.fromEntries(by.map(([column, found]) => [column, found.map(one => one.study_id)])),
        },
        behind: own.flatMap(one => one.behind),
        behindOf: Object.fromEntries(by.map(([column, found]) => [column, found.flatMap(one => one.behind)])),
      }
    })
  },
}

function columnOf(effect: string): string {
  return `studies_${effect.replace('-', '_')}`
}
