import { PAGES } from '../../schema/pages.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { namesIn } from '../rules/names-in.ts'
import type { FormerName } from '../rules/names-to-follow.ts'
import { calledOtherwise, formerlyIn, movedUnder, withFormerly } from './codebook-lines.ts'
import { type Texts, withTexts } from './texts.ts'
import { withNewNames } from './with-new-names.ts'

/**
 * The sources with a code called otherwise: where it is declared, wherever it is named, and in what the codebook tells coders. The name it had stands under
 * `Formerly`; where it gets the last of those again the renaming is taken back, and nothing tells of it. Under another theme it moves there.
 */
export function renameCode(review: ReviewUnderWay, texts: Texts, old: string, now: string): Texts {
  const renamed = withCodeNamed(review, texts, new Map([[old, now]]))
  const path = PAGES.codebook.file
  const lines = calledOtherwise((renamed.get(path) ?? '').split('\n'), old, now)
  const before = formerlyIn(lines, now)
  const isTakenBack = before.at(-1) === now
  const called = withFormerly(lines, now, isTakenBack ? before.slice(0, -1) : [...before, old])
  const [theme = ''] = now.split('.')
  const placed = old.startsWith(`${theme}.`) ? called : movedUnder(called, now, theme)
  return withTexts(renamed, [path, placed.join('\n')])
}

/** The sources with new names for codes where they are declared and wherever a field asks for one; nothing that somebody wrote of them in words is touched. */
export function withCodeNamed(review: ReviewUnderWay, texts: Texts, names: ReadonlyMap<string, string>): Texts {
  const declared = codesOf(review).map(({ code: { code }, at }) => ({ name: code, place: at('code') }))
  const found = [...declared, ...namesIn(review, 'code'), ...namesIn(review, 'finding')]
  const byPath = new Map<string, FormerName[]>()
  for (const { name, place } of found) {
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
