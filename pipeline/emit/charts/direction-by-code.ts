import type { Review } from '../../../schema/settled.ts'
import { WHEN_PRESENT, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { countedScheme } from '../../review/counted-codes.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import { type EffectOn, effectOn, themesWithOwnEffect } from '../../review/effect-on.ts'
import type { Row } from '../../review/table.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { listed } from './listed.ts'
import { PLOT } from './sizes.ts'
import { segmentsOf, stackedBars } from './stacked-bars.ts'

/** What each condition does when it is there, one bar a code, grouped by theme; the unit is studies. */
export const directionByCode: Plot = {
  name: 'direction-by-code',
  table: 'direction-by-code',
  text: (rows, review, catalogue) => {
    const { charts, caveats, words } = catalogue
    const withFindings = new Set(rows.flatMap(row => row.behind.map(id => id.split('/')[0]))).size
    if (withFindings === 0) return undefined
    const having = (effect: WordIn<'when_present'>) =>
      rows.filter(row => row.cells.effect === effect && Number(row.cells.n_studies) > 0)
    const title = charts.directionByCode.title({
      helping: having('helps').length,
      hindering: having('hinders').length,
      of: new Set(rows.map(row => row.cells.code)).size,
    })
    const sample = charts.directionByCode.sample({
      withFindings,
      of: countedStudies(review).length,
      on: textIn(effectOn(review.codebook).on, catalogue.tag),
    })
    const numbers = wordsOf(WHEN_PRESENT).map(
      effect => `${words.when_present[effect]}: ${named(having(effect), catalogue)}.`,
    )
    return chartText(title, [sample, ...effectsNamed(review, catalogue)].join(' '), numbers.join(' '), caveats.counts)
  },
  spec: ({ charts: { directionByCode: texts }, words, tag }) => ({
    transform: headed(codeRows(tag)),
    width: PLOT,
    height: { step: STEP },
    layer: [
      ...headingLayers(PLOT, `theme_${tag}`),
      ...stackedBars({
        y: PLACE,
        before: [ROWS_ONLY],
        unit: { group: 'code', kind: 'effect', n: 'n_studies' },
        segments: segmentsOf(WHEN_PRESENT, words.when_present),
        unitLabel: texts.across,
        width: PLOT,
        bar: { height: 21 },
        tooltip: texts.bar({ code: `{code_${tag}}`, effect: '{segment}', n: '{n_studies}' }),
      }),
    ],
  }),
}

/** What the effects of a theme are on, where that is something else; and which side is wanted, where it is not simply more. */
function effectsNamed({ codebook }: Review, { charts, words, tag }: Catalogue): string[] {
  const texts = charts.directionByCode
  const elsewhere = themesWithOwnEffect(codebook)
  const themes = countedScheme(codebook).themes.filter(({ theme }) => elsewhere.includes(theme))
  return [
    ...wantedOf(effectOn(codebook)),
    ...themes.flatMap(({ theme, labels }) => {
      const own = effectOn(codebook, theme)
      return [texts.underTheme({ theme: textIn(labels, tag), on: textIn(own.on, tag) }), ...wantedOf(own)]
    }),
  ]

  function wantedOf({ on, wanted }: EffectOn): string[] {
    return wanted === 'more' ? [] : [texts.wanted({ wanted: words.effect_wanted[wanted], on: textIn(on, tag) })]
  }
}

function named(rows: readonly Row[], catalogue: Catalogue, most?: number): string {
  const items = rows.map(row => `${labelIn(row, 'code', catalogue.tag)} (${row.cells.n_studies})`)
  return items.length === 0 ? catalogue.charts.directionByCode.noCondition : listed(items, catalogue, most)
}
