import { PAGES } from '../../schema/pages.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { namesIn } from '../rules/names-in.ts'
import type { FormerName } from '../rules/names-to-follow.ts'
import { calledOtherwise, formerlyIn, movedUnder, withFormerly, withHeading } from './codebook-lines.ts'
import { type Texts, withTexts } from './texts.ts'
import { withNewNames } from './with-new-names.ts'

/**
 * The sources with a code called otherwise: where it is declared, wherever it is named, and in what the codebook tells coders. The name it had stands under
 * `Formerly`; where it gets the last of those again the renaming is taken back, and nothing tells of it. Under another theme it moves there.
 */
export function renameCode(review: ReviewUnderWay, texts: Texts, old: string, now: string): Texts {
  const path = PAGES.codebook.file
  const named = withCodesNamed(review, texts, new Map([[old, now]]))
  const lines = calledOtherwise(withHeading((named.get(path) ?? '').split('\n'), old, now), old, now)
  const before = formerlyIn(lines, now)
  const isTakenBack = before.at(-1) === now
  const called = withFormerly(lines, now, isTakenBack ? before.slice(0, -1) : [...before, old])
  return withTexts(named, [path, underItsTheme(called, now, old).join('\n')])
}

/** The entry of a code under the theme by whose word it is called, where it was called by another. */
export function underItsTheme(lines: readonly string[], code: string, before: string): readonly string[] {
  const [theme = ''] = code.split('.')
  return before.startsWith(`${theme}.`) ? lines : movedUnder(lines, code, theme)
}

/** The sources with new names for codes wherever a field names one; not where they are declared, and nothing that somebody wrote of them in words. */
export function withCodesNamed(review: ReviewUnderWay, texts: Texts, names: ReadonlyMap<string, string>): Texts {
  const byPath = new Map<string, FormerName[]>()
  for (const { name, place } of [...namesIn(review, 'code'), ...namesIn(review, 'finding')]) {
    const old = name.split('/').at(-1) ?? ''
    const now = names.get(old)
    if (now === undefined) continue
    const path = place.path.slice(review.path.length + 1)
    byPath.set(path, [...(byPath.get(path) ?? []), { place, old, now }])
  }
  return withTexts(
    texts,
    ...[...byPath].map(([path, here]) => [path, withNewNames(texts.get(path) ?? '', here)] as const),
  )
}
