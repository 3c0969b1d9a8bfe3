import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { effectOn, themesWithOwnEffect } from '../../review/effect-on.ts'
import type { Row } from '../../review/table.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'

/** What the effects of the review are on, to be put into a sentence. */
export function effectOnIn({ tag }: Catalogue, { review }: ReportData): string {
  return textIn(effectOn(review.codebook).on, tag)
}

/** The same as a sentence of its own, with the side of it that is wanted. */
export function effectSentence(language: Catalogue, report: ReportData): string {
  const wanted = language.words.effect_wanted[effectOn(report.review.codebook).wanted]
  return language.page.answer.effect_on({ on: effectOnIn(language, report), wanted })
}

export function effectsTitle(language: Catalogue, report: ReportData): string {
  return language.page.themes.effects({ on: effectOnIn(language, report) })
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

/** A condition by its name, with what its effect is on where that is not what the others are on. */
export function conditionName(language: Catalogue, report: ReportData, row: Row): string {
  const label = cellTextIn(language, report.table('by-code'), row, 'code') ?? ''
  const theme = String(row.cells.theme)
  const { codebook } = report.review
  if (!themesWithOwnEffect(codebook).includes(theme)) return label
  return language.page.answer.for_other({ label, on: textIn(effectOn(codebook, theme).on, language.tag) })
}
