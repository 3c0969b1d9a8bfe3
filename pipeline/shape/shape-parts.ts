import type { Languages } from '../../schema/labels.ts'
import type { Part, Parts } from '../../schema/outline.ts'
import { typedKey } from '../../schema/typed-key.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { listAt, type Raw } from './located.ts'
import { sectionsOf } from './sections-of.ts'
import { shapeEntries, shapeEntry } from './shape-entry.ts'
import { shapeProse } from './shape-prose.ts'
import { unexpectedBullets, unexpectedHeadings, unexpectedParagraphs } from './unexpected-blocks.ts'

/** The headings of fixed names under a title, by key. A list that is left out is empty, where it may be. */
export function shapeParts(top: Section, parts: Parts, languages: Languages): WithProblems<[string, Raw][]> {
  const sections = sectionsOf(top, Object.keys(parts).map(typedKey))
  const problems: Problem[] = [...sections.problems]
  const value = Object.entries(parts).flatMap(([key, part]): [string, Raw][] => {
    const section = sections.value.get(typedKey(key))
    if (section === undefined) return part.needed ? [] : [[key, listAt(top.heading.place, [])]]
    const read = shapePart(section, part, languages)
    problems.push(...read.problems)
    return [[key, read.value]]
  })
  return { value, problems }
}

function shapePart(section: Section, part: Part, languages: Languages): WithProblems<Raw> {
  if (part.as === 'fields') return shapeEntry(section, part.of, languages)
  if (part.as === 'prose') {
    const prose = shapeProse(section, languages)
    return { value: prose.value, problems: [...unexpectedHeadings(section), ...prose.problems] }
  }
  const entries = shapeEntries(section, part.of, languages)
  return {
    value: listAt(section.heading.place, entries.value),
    problems: [...besideEntries(section), ...entries.problems],
  }
}

/** Bullets and paragraphs that stand where only entries are read. */
export function besideEntries(section: Section): Problem[] {
  return [...unexpectedBullets(section), ...unexpectedParagraphs(section)]
}
