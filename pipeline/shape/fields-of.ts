import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import type { WrittenForm } from '../../schema/written-form.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import type { Placed } from '../diagnostics/place.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Field, Section } from '../review/note.ts'
import { givenTwice } from './given-twice.ts'
import { joinedLists } from './joined-lists.ts'
import { objectAt, type Raw, type RawObject, textAt } from './located.ts'
import { andMore, unexpectedBullets } from './unexpected-blocks.ts'

/**
 * The bullets of a section as fields of the given keys, in the forms they are written in; with `extra` beside them. Where there are no keys there is nothing
 * for a bullet to say.
 */
export function fieldsOf(
  section: Section,
  keys: readonly string[],
  forms: ReadonlyMap<string, WrittenForm>,
  extra: Iterable<readonly [string, Raw]> = [],
): WithProblems<RawObject> {
  const problems: Problem[] = []
  const fields = new Map<string, Raw>(extra)
  const { path } = section.heading.place
  if (keys.length === 0) return { value: objectAt(section.heading.place, fields), problems: unexpectedBullets(section) }
  const { typed, keyless } = fieldsTyped(section, keys)
  for (const { item, meant } of keyless)
    problems.push(
      fault(
        'bullet-has-key',
        item.place,
        `Unexpected bullet ${quoted(item.text)}, expected a key and a value such as \`- Key: value\``,
        meant === undefined
          ? `write the key, a colon and a space before the value in ${path}.`
          : `write \`- ${meant}\` in ${path}.`,
      ),
    )
  const given = new Set(typed.map(field => keyTyped(field.key.text)))
  const free = keys.filter(key => !given.has(key)).map(typedKey)
  const unknown: Placed[] = []
  const again: Field[] = []
  for (const field of typed) {
    const key = keyTyped(field.key.text)
    if (!keys.includes(key)) {
      const near = nearest(field.key.text, free)
      if (near === undefined) {
        unknown.push(field.key)
        continue
      }
      problems.push(unknownField(section, [field.key], keys, near))
      // A misspelt key is one problem: its value is read as that of the key it is nearest to, so that this one is not missing too.
      if (!fields.has(keyTyped(near))) fields.set(keyTyped(near), textAt(field.value))
    } else if (fields.has(key)) {
      again.push(field)
      // So that nothing that stands in either is missed elsewhere.
      const first = fields.get(key)
      if (forms.get(key) === 'list' && first?.kind === 'text')
        fields.set(key, { ...first, text: joinedLists([first.text, field.value.text]) })
    } else fields.set(key, textAt(field.value))
  }
  if (unknown.length > 0) problems.push(unknownField(section, unknown, keys))
  problems.push(...givenTwice(again, typed, forms))
  return { value: objectAt(section.heading.place, fields), problems }
}

/** A bullet without a key, and how it is written with the one it begins with. */
interface Keyless {
  item: Placed
  meant: string | undefined
}

/** Bullets with a key. `- Volume:` has a known key and an empty value; `- Volume:3` and `- Volume 3` too have a known key, so only their form is reported. */
function fieldsTyped(section: Section, keys: readonly string[]): { typed: Section['fields']; keyless: Keyless[] } {
  const read = new Set(section.fields.map(field => field.key.place.line))
  const keyless: Keyless[] = []
  const typed = section.items.flatMap(item => {
    if (read.has(item.place.line)) return []
    const label = keys.map(typedKey).find(one => startsWith(item.text, one)) ?? ''
    const value = item.text.slice(label.length).replace(/^: */, '').trimStart()
    const isKnown = label !== ''
    if (!isKnown || value !== '') keyless.push({ item, meant: isKnown ? `${label}: ${value}` : undefined })
    if (!isKnown) return []
    const { place } = item
    const from = place.endColumn - value.length
    const key = { text: label, place: { ...place, endColumn: place.column + label.length } }
    return [{ key, value: { text: value, place: { ...place, column: from } } }]
  })
  return { typed: [...section.fields, ...typed], keyless }
}

function startsWith(text: string, label: string): boolean {
  const next = text.charAt(label.length)
  return text.toLowerCase().startsWith(label.toLowerCase()) && (next === '' || next === ':' || next === ' ')
}

/** Fields that are near no known one are said once: they came with a heading, or lost theirs. */
function unknownField(section: Section, fields: readonly Placed[], keys: readonly string[], near?: string): Problem {
  const [first, ...more] = fields
  if (first === undefined) throw new Error('a problem about no field')
  const { path } = first.place
  const bullet = more.length === 0 ? 'bullet' : 'bullets'
  return fault(
    'known-field',
    first.place,
    `Unexpected field ${quoted(first.text)}${andMore(more)} under ${quoted(section.heading.text)}, expected ${expectedOf(keys)}${nearestIs(first.text, near)}`,
    near === undefined
      ? `put the ${bullet} where ${more.length === 0 ? 'it is' : 'they are'} read; what is read nowhere is kept outside ${path}.`
      : `name it \`${near}\` in ${path}.`,
  )
}

/** The keys that may stand here, as a message names them. */
export function expectedOf(keys: readonly string[]): string {
  return keys.length > 8 ? `one of ${keys.length} fields` : keys.map(key => `\`${typedKey(key)}\``).join(', ')
}
