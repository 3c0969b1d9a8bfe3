import { effectOn, themesWithOwnEffect } from '../../aggregate/effect-on.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'

/** What the effects of the review are on, and which side of it is wanted. */
export function effectSentence({ page, words, tag }: Catalogue, { review }: ReportData): string {
  const { on, wanted } = effectOn(review.codebook)
  return page.answer.effect_on({ on: textIn(on, tag), wanted: words.effect_wanted[wanted] })
}

export function effectsTitle({ page, tag }: Catalogue, { review }: ReportData): string {
  return page.themes.effects({ on: textIn(effectOn(review.codebook).on, tag) })
}

/** How to read the conclusions, and what the effects are on in a theme where that is something else. */
export function effectsNote({ page, tag }: Catalogue, { review, named }: ReportData): string {
  const own = themesWithOwnEffect(review.codebook).map(theme =>
    page.themes.own_effect({
      theme: textIn(named('theme', theme), tag),
      on: textIn(effectOn(review.codebook, theme).on, tag),
    }),
  )
  return [page.themes.effects_note({ least: review.analysis.conclusions.least_studies }), ...own].join(' ')
}
