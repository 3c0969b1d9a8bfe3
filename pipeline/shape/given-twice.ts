import { keyTyped } from '../../schema/typed-key.ts'
import type { WrittenForm } from '../../schema/written-form.ts'
import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Field } from '../review/note.ts'
import { joinedLists } from './joined-lists.ts'
import { andMore } from './unexpected-blocks.ts'

/**
 * What is said of fields that stand a second time, of all that were `typed` under a heading. Of a list the cure is one bullet with the items of all. Several
 * of different keys are two entries of which one lost its heading.
 */
export function givenTwice(
  again: readonly Field[],
  typed: readonly Field[],
  forms: ReadonlyMap<string, WrittenForm>,
): Problem[] {
  const [second, ...more] = again
  if (second === undefined) return []
  const { place, text } = second.key
  const key = keyTyped(text)
  const said = (where: string, fix: string) => [
    fault(
      'field-once',
      place,
      `Unexpected second field ${quoted(text)}${andMore(more)}, expected each field once${where}`,
      fix,
    ),
  ]
  if (more.some(one => keyTyped(one.key.text) !== key))
    return said(
      '',
      `write the heading that is missing above them in ${place.path}; or, where all is of one thing, write in one of each what is to count of both and take the other out.`,
    )
  const all = typed.filter(one => keyTyped(one.key.text) === key)
  const values = new Set(all.map(({ value }) => value.text))
  const where = `; the first is ${place.path}:${all[0]?.key.place.line}`
  if (values.size === 1)
    return said(where, `leave one of them in ${place.path}; ${all.length === 2 ? 'both' : 'all'} say the same.`)
  if (forms.get(key) === 'list')
    return said(
      where,
      `write \`- ${text}: ${joinedLists([...values])}\` in place of ${all.length === 2 ? 'both' : 'all'} in ${place.path}.`,
    )
  return said(
    where,
    `name one of them otherwise in ${place.path}, or write in one what is to count of both and take the other out.`,
  )
}
