import { expectationOf } from '../../schema/expectation.ts'
import type { FlatSchema } from '../../schema/flat-labels.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearestIs } from '../diagnostics/nearest.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { missingMeant } from '../review/missing-meant.ts'
import type { Raw } from './located.ts'
import type { NameOf } from './problem-of-issue.ts'

/** Texts that are read as what they say, where a missing word was meant: `not seen` would be the name of a funder. */
export function nearMissing(schema: FlatSchema<unknown>, raw: Raw, nameOf: NameOf): Problem[] {
  return textsIn(raw, []).flatMap(({ text, place, path }) => {
    const meant = missingMeant(text)
    const reader = meant === undefined ? undefined : schema.readerAt(path)
    if (meant === undefined || reader === undefined || expectationOf(reader)?.orMissing !== true) return []
    const what = `Unexpected ${quoted(text)} in \`${nameOf(String(path.at(-1)))}\`, expected the missing word`
    return [fault('known-value', place, `${what}${nearestIs(text, meant)}`, `type \`${meant}\` in ${place.path}.`)]
  })
}

function textsIn(
  raw: Raw,
  path: readonly PropertyKey[],
): { text: string; place: Problem['place']; path: PropertyKey[] }[] {
  if (raw.kind === 'text') return [{ text: raw.text, place: raw.place, path: [...path] }]
  if (raw.kind === 'list') return raw.items.flatMap((item, index) => textsIn(item, [...path, index]))
  return [...raw.fields].flatMap(([key, one]) => textsIn(one, [...path, key]))
}
