import { inLanguage } from '../../schema/flat-labels.ts'
import { PAGES, type PageName } from '../../schema/pages.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { Awaiting } from './awaiting.ts'

/**
 * What `init` wrote in the place of a text that only whoever makes the review can give, and that is published as it stands. What a coder read awaits nobody as
 * long as that is nothing.
 */
export function leftUnsaid(review: ReviewUnderWay): Awaiting[] {
  const which = (['protocol', 'dataset'] as const).flatMap(name => unsaidOn(name, review))
  if (which.length === 0) return []
  return [
    { what: 'texts that say nothing yet, as `init` wrote them', n: which.length, which, how: 'write there what is so' },
  ]
}

const UNSAID = new Set(Object.values(CATALOGUES).flatMap(({ begin }) => [begin.nothing_read, begin.not_said]))

function unsaidOn(name: PageName, review: ReviewUnderWay): string[] {
  const page = review[name]
  if (page === undefined) return []
  const coded = new Set(sourcesOf(review).flatMap(({ sheets }) => sheets.map(({ coder }) => coder)))
  const idle = (review.protocol?.value.coders ?? []).map(({ coder }) => !coded.has(coder))
  return translatableTexts(PAGES[name].schema, page.value).flatMap(({ path, beside, key, text, translations }) => {
    if (path[0] === 'coders' && idle[Number(path[1])]) return []
    const own = String(path.at(-1))
    const all = [
      { at: page.at(...path), typed: own, says: text },
      ...Object.entries(translations).map(([tag, says]) => {
        return { at: page.at(...beside, tag), typed: inLanguage(key, tag), says }
      }),
    ]
    return all.flatMap(({ at, typed, says }) =>
      UNSAID.has(says) ? [`${at.path}:${at.line} ${typedKey(typed)}: ${says}`] : [],
    )
  })
}
