import type { Diagnostic, Outcome, Placed } from '../diagnostics/diagnostic.ts'
import { quoted } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { objectAt, type Raw, type RawObject, textAt } from './located.ts'

/** The part of a note's section that shaping needs. */
export interface RawSection {
  heading: Placed
  depth: number
  fields: { key: Placed; value: Placed }[]
  items: Placed[]
  paragraphs: Placed[]
  sections: RawSection[]
}

/** `coded_by` is written `Coded by`. */
export function labelOf(key: string): string {
  if (key === 'doi') return 'DOI'
  const text = key.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `Coded by` is read as `coded_by`, in any case of letters. */
export function keyOf(label: string): string {
  return label.trim().toLowerCase().replaceAll(' ', '_')
}

/** The bullets of a section as fields of the given keys; with `extra` beside them. */
export function fieldsOf(
  section: RawSection,
  keys: readonly string[],
  extra: Iterable<readonly [string, Raw]> = [],
): Outcome<RawObject> {
  const diagnostics: Diagnostic[] = []
  const fields = new Map<string, Raw>(extra)
  const { path } = section.heading.place
  for (const item of section.items)
    if (!section.fields.some(field => field.key.place.line === item.place.line))
      diagnostics.push({
        place: item.place,
        rule: 'bullet-has-key',
        what: `Unexpected bullet ${quoted(item.text)}, expected a key and a value such as \`- Key: value\``,
        why: 'without a key nobody knows what the value is of.',
        fix: `write the key before the value in ${path}, or take the bullet out.`,
      })
  for (const field of section.fields) {
    const key = keyOf(field.key.text)
    const near = nearest(field.key.text, keys.map(labelOf))
    if (!keys.includes(key))
      diagnostics.push({
        place: field.key.place,
        rule: 'known-field',
        what: `Unexpected field ${quoted(field.key.text)} under ${quoted(section.heading.text)}, expected ${keys.length === 0 ? 'no fields here' : keys.length > 8 ? `one of ${keys.length} fields` : keys.map(k => `\`${labelOf(k)}\``).join(', ')}${near === undefined ? '' : `; nearest is \`${near}\``}`,
        why: 'a field nobody knows would count for nothing.',
        fix: near === undefined ? `take the bullet out of ${path}.` : `name it \`${near}\` in ${path}.`,
      })
    else if (fields.has(key))
      diagnostics.push({
        place: field.key.place,
        rule: 'field-once',
        what: `Unexpected second field ${quoted(field.key.text)}, expected each field once`,
        why: 'only one of the two would be read, and nobody could tell which.',
        fix: `take one of them out of ${path}.`,
      })
    else fields.set(key, textAt(field.value))
  }
  return { value: objectAt(section.heading.place, fields), diagnostics }
}

/** The sections under a heading by their names; a name that is unknown or stands twice is reported. */
export function sectionsOf(holder: RawSection, known: readonly string[]): Outcome<Map<string, RawSection>> {
  const diagnostics: Diagnostic[] = []
  const value = new Map<string, RawSection>()
  for (const section of holder.sections) {
    const { text, place } = section.heading
    const near = nearest(text, known)
    if (section.depth !== holder.depth + 1 || !known.includes(text))
      diagnostics.push({
        place,
        rule: 'known-heading',
        what: `Unexpected heading ${quoted(text)}, expected ${known.map(name => `\`${'#'.repeat(holder.depth + 1)} ${name}\``).join(', ')}${near === undefined ? '' : `; nearest is \`${near}\``}`,
        why: 'what stands under a heading nobody knows would count for nothing.',
        fix:
          near === undefined
            ? `take the heading out of ${place.path}.`
            : `write \`${'#'.repeat(holder.depth + 1)} ${near}\` in ${place.path}.`,
      })
    else if (value.has(text))
      diagnostics.push({
        place,
        rule: 'heading-once',
        what: `Unexpected second heading ${quoted(text)}, expected each heading once`,
        why: 'only one of the two would be read, and nobody could tell which.',
        fix: `put what stands under both together in ${place.path}.`,
      })
    else value.set(text, section)
  }
  return { value, diagnostics }
}

/** Says so where plain paragraphs stand in a section that holds none. */
export function strayParagraphs(section: RawSection): Diagnostic[] {
  return section.paragraphs.map(({ text, place }) => ({
    place,
    rule: 'known-paragraph',
    what: `Unexpected paragraph ${quoted(text)} under ${quoted(section.heading.text)}, expected bullets only`,
    why: 'a paragraph here is read by nothing, and would be lost.',
    fix: `take it out of ${place.path}, or put it where it is read.`,
  }))
}
