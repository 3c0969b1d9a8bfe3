import { typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { expectedOf } from './fields-of.ts'
import { wrongDepth } from './headings-at-depth.ts'
import { unexpectedHeadings } from './unexpected-blocks.ts'

/** The sections under a heading by their names; a name that is unknown or stands twice is reported. */
export function sectionsOf(holder: Section, known: readonly string[]): WithProblems<Map<string, Section>> {
  const problems: Problem[] = []
  const value = new Map<string, Section>()
  const given = new Set(holder.sections.map(section => section.heading.text))
  for (const section of holder.sections) {
    const { text, place } = section.heading
    const isKnown = known.includes(text)
    if (section.depth !== holder.depth + 1 || !isKnown) {
      const near = isKnown
        ? text
        : nearest(
            text,
            known.filter(name => !given.has(name)),
          )
      const typed = isKnown ? `${'#'.repeat(section.depth)} ${text}` : text
      problems.push(
        fault(
          'known-heading',
          place,
          `Unexpected heading ${quoted(typed)}, expected ${known.map(name => `\`${'#'.repeat(holder.depth + 1)} ${name}\``).join(', ')}${isKnown ? '' : nearestIs(text, near)}`,
          near === undefined
            ? `put what stands under it under one of them in ${place.path}, and then take the heading out.`
            : `write \`${'#'.repeat(holder.depth + 1)} ${near}\` in ${place.path}.`,
        ),
      )
      if (near !== undefined && !value.has(near)) value.set(near, section)
    } else if (value.has(text)) {
      problems.push(
        fault(
          'heading-once',
          place,
          `Unexpected second heading ${quoted(text)}, expected each heading once`,
          `put what stands under both together in ${place.path}.`,
        ),
      )
      value.set(text, together(value.get(text) ?? section, section))
    } else value.set(text, section)
  }
  return { value, problems }
}

/**
 * The sections under a heading that are entries of some keys. Those with more fields of other keys, and those beneath a
 * heading that has gone, came without their own, and are said once.
 */
export function entriesOf(holder: Section, keys: readonly string[]): WithProblems<Section[]> {
  const labels = keys.map(typedKey)
  const isForeign = (section: Section) => {
    // Under a date all is prose, whatever looks like a field.
    if (keys.length === 0) return false
    const known = section.fields.filter(field => nearest(field.key.text, labels) !== undefined)
    const isInner = section.depth > holder.depth + 1 && 2 * known.length < keys.length
    return isInner || section.fields.length > 2 * known.length
  }
  const foreign = holder.sections.filter(isForeign)
  const value = holder.sections.filter(section => !foreign.includes(section))
  return {
    value,
    problems: [
      ...unexpectedHeadings(holder, foreign, `headings with ${expectedOf(keys)}`),
      ...value.filter(({ depth }) => depth !== holder.depth + 1).map(section => wrongDepth(section, holder.depth + 1)),
    ],
  }
}

/** Two sections of one name as one, so that what stands under either is not missing. */
function together(a: Section, b: Section): Section {
  return {
    ...a,
    fields: [...a.fields, ...b.fields],
    items: [...a.items, ...b.items],
    paragraphs: [...a.paragraphs, ...b.paragraphs],
    comments: [...a.comments, ...b.comments],
    sections: [...a.sections, ...b.sections],
  }
}
