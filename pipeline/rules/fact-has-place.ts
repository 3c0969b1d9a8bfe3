import { quoted } from '../diagnostics/problem.ts'
import { wholeSourcesOf } from '../review/review-under-way.ts'
import { firstToLast, type Rule } from './rule.ts'

export const factHasPlace: Rule = {
  id: 'fact-has-place',
  meaning: 'Every page that a fact or a method names is a page of the note.',
  reason: 'a fact without a page cannot be checked by anybody.',
  repair: 'Name a page of the note, and add the page there.',
  example: {
    breaks: 'core-elements,…,count,4,elements,s9,… (the note has s1)',
    keeps: '…,s1,paragraph 7',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source => {
      const pages = source.pages.map(page => page.value.page)
      const named = [
        ...source.facts.map(({ value, at }) => ({ page: value.page, place: at('page') })),
        ...(source.kind === 'study'
          ? []
          : source.methods.flatMap(({ value, at }) => [
              ...value.named_in.map((page, i) => ({ page, place: at('named_in', i) })),
              ...(['ratings', 'evaluations', 'evidence_label_as_printed'] as const).flatMap(key => {
                const list = value[key]
                return Array.isArray(list) ? list.map(({ page }, i) => ({ page, place: at(key, i) })) : []
              }),
            ])),
      ]
      return named
        .filter(({ page }) => !pages.includes(page))
        .map(({ page, place }) => ({
          place,
          what: `Unexpected page ${quoted(page)}, expected a page of the note, ${firstToLast(pages)}`,
          fix: `name a page of ${source.path}/note.md, or add it there.`,
        }))
    }),
}
