import type { Problem } from '../diagnostics/problem.ts'
import { textIsTranslated } from '../rules/text-is-translated.ts'

/** No file that is taken in has a place for what its texts say in the other languages of a review: they are translated when they are in. */
export function awaitsTranslation({ rule }: Problem): boolean {
  return rule === textIsTranslated.id
}

/** What of that waits, for the end of a report. */
export function translationLines(problems: readonly Problem[]): string[] {
  const waiting = problems.filter(awaitsTranslation)
  const [first] = waiting
  if (first === undefined) return []
  const { path, line } = first.place
  return [
    `texts that await their translation, without which \`npm start\` makes nothing: ${waiting.length}, the first in ${path}:${line}; \`npm run check\` names each`,
  ]
}
