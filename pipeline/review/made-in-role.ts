import { onceOf } from '../../schema/once-of.ts'
import type { Review, Settled } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'

/**
 * How many things a part of the work made, such as records that were screened or passages that were written: of so many a person can check some. They are
 * counted in what stands now, so that a review that grows does not go on telling the number of an earlier day.
 */
export function madeInRole(role: WordIn<'role'>, review: Review): number {
  return MADE[role](review)
}

const MADE: Readonly<Record<WordIn<'role'>, (review: Review) => number>> = {
  search: ({ searches }) => searches.length,
  screening: ({ screening }) => screening.filter(({ decision }) => decision !== 'not-screened').length,
  extraction: review => read(review).length,
  paraphrase: review => read(review).flatMap(({ passages }) => passages).length,
  coding: review => read(review).flatMap(({ findings }) => findings).length,
  settling: review =>
    read(review).flatMap(({ findings, dropped }) => [...findings, ...dropped].filter(({ ruling }) => ruling)).length,
  assessing: ({ reviewFindings }) => reviewFindings.length,
  translating: onceOf(translated),
}

/** The texts that have a translation, wherever they stand: it is looked for in all of a review, which is asked for in each language. */
function translated(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (n, [key, one]) => n + (/(^|_)translations$/.test(key) ? Object.keys(one ?? {}).length : translated(one)),
    0,
  )
}

function read({ studies, documents }: Review): Settled[] {
  return [...studies, ...documents]
}
