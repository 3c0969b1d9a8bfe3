import type { z } from 'zod'
import { type Analysis, analysis, type Codebook, codebook, type Protocol, protocol } from '../../schema/pages-above.ts'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { quoted, wholeFile } from '../diagnostics/diagnostic.ts'
import { type Located, listAt, objectAt, type Raw, textAt } from './located.ts'
import { fieldsOf, keyOf, labelOf, type RawSection, sectionsOf, strayParagraphs } from './shape-section.ts'
import { withSchema } from './with-schema.ts'

interface RawNote {
  path: string
  sections: RawSection[]
}

/** How the parts of a page are read: fields, a list of headings each with fields, or prose. */
type Part = { as: 'fields' } | { as: 'entries'; id: string } | { as: 'prose' } | { as: 'dated' }

const PROTOCOL: Record<string, Part> = {
  Review: { as: 'fields' },
  Window: { as: 'fields' },
  Regions: { as: 'entries', id: 'region' },
  Coders: { as: 'entries', id: 'coder' },
  Quotas: { as: 'entries', id: 'quota' },
  Statements: { as: 'entries', id: 'statement' },
  Eligibility: { as: 'prose' },
  Sampling: { as: 'prose' },
  Limits: { as: 'prose' },
  'Coding log': { as: 'dated' },
  Amendments: { as: 'dated' },
}

export function shapeProtocol(note: RawNote): Outcome<Located<Protocol> | undefined> {
  return shapePage(note, protocol, PROTOCOL)
}

export function shapeAnalysis(note: RawNote): Outcome<Located<Analysis> | undefined> {
  return shapePage(note, analysis, { Conclusions: { as: 'fields' } })
}

/** `# Scheme: word`, under it `## theme`, under that `### theme.code`. */
export function shapeCodebook(note: RawNote): Outcome<Located<Codebook> | undefined> {
  const diagnostics: Diagnostic[] = []
  const take = <T>(read: Outcome<T>): T => {
    diagnostics.push(...read.diagnostics)
    return read.value
  }
  const theme = (section: RawSection) =>
    take(
      entry(section, 'theme', ['da', 'en'], section.heading, 'codes', inner =>
        take(entry(inner, 'code', CODE_KEYS, inner.heading)),
      ),
    )
  const schemes = note.sections.map(section => {
    const [, name] = /^Scheme: (.*)$/.exec(section.heading.text) ?? []
    if (name === undefined)
      diagnostics.push({
        place: section.heading.place,
        rule: 'known-heading',
        what: `Unexpected heading ${quoted(section.heading.text)}, expected \`# Scheme: word\``,
        why: 'codes that belong to no scheme are counted in no table.',
        fix: `write \`# Scheme: \` and the scheme's word in ${note.path}.`,
      })
    const id = { text: name ?? 'unnamed', place: section.heading.place }
    return take(entry(section, 'scheme', ['da', 'en', 'involvement_of', 'counted'], id, 'themes', theme))
  })
  const raw = objectAt(wholeFile(note.path), [['schemes', listAt(wholeFile(note.path), schemes)] as const])
  const value = take(withSchema(codebook, raw, labelOf))
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
}

const CODE_KEYS = ['da', 'en', 'definition', 'present_means', 'include', 'exclude', 'example', 'origin', 'formerly']

function entry(
  section: RawSection,
  id: string,
  keys: readonly string[],
  name: { text: string; place: Diagnostic['place'] },
  inner?: string,
  read?: (section: RawSection) => Raw,
): Outcome<Raw> {
  const lists = inner === undefined || read === undefined ? [] : [[inner, section.sections.map(read)] as const]
  const extra = [
    [id, textAt(name)] as const,
    ...lists.map(([key, items]) => [key, listAt(section.heading.place, items)] as const),
  ]
  const fields = fieldsOf(section, keys, extra)
  return { value: fields.value, diagnostics: [...fields.diagnostics, ...strayParagraphs(section)] }
}

function shapePage<T extends z.ZodObject>(
  note: RawNote,
  schema: T,
  parts: Record<string, Part>,
): Outcome<Located<z.output<T>> | undefined> {
  const diagnostics: Diagnostic[] = []
  const take = <V>(read: Outcome<V>): V => {
    diagnostics.push(...read.diagnostics)
    return read.value
  }
  const [top, second] = note.sections
  if (top === undefined || top.depth !== 1 || second !== undefined) {
    const place = (second ?? top)?.heading.place ?? wholeFile(note.path)
    return {
      value: undefined,
      diagnostics: [
        {
          place,
          rule: 'note-title',
          what: 'Unexpected heading, expected one title such as `# Title` and everything else under it',
          why: 'without its title the page cannot be read.',
          fix: `give ${note.path} one title.`,
        },
      ],
    }
  }
  const sections = take(sectionsOf(top, Object.keys(parts)))
  const raw = objectAt(top.heading.place, [['title', textAt(top.heading)] as const])
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name)
    if (section !== undefined) raw.fields.set(keyOf(name), take(readPart(section, part, schema.shape[keyOf(name)])))
    else if (part.as !== 'fields' && name !== 'Regions' && name !== 'Coders')
      raw.fields.set(keyOf(name), listAt(top.heading.place, []))
  }
  const value = take(withSchema(schema, raw, labelOf))
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
}

function readPart(section: RawSection, part: Part, schema: unknown): Outcome<Raw> {
  const { place } = section.heading
  const prose = (holder: RawSection) =>
    listAt(
      holder.heading.place,
      [...holder.paragraphs, ...holder.items].sort((a, b) => a.place.line - b.place.line).map(textAt),
    )
  if (part.as === 'prose') return { value: prose(section), diagnostics: [] }
  if (part.as === 'dated')
    return {
      value: listAt(
        place,
        section.sections.map(inner =>
          objectAt(inner.heading.place, [['date', textAt(inner.heading)] as const, ['text', prose(inner)] as const]),
        ),
      ),
      diagnostics: strayParagraphs(section),
    }
  if (part.as === 'fields') return entryOf(section, keysOf(schema))
  const inner = section.sections.map(one =>
    entry(
      one,
      part.id,
      keysOf(schema).filter(key => key !== part.id),
      one.heading,
    ),
  )
  return {
    value: listAt(
      place,
      inner.map(read => read.value),
    ),
    diagnostics: [...strayParagraphs(section), ...inner.flatMap(read => read.diagnostics)],
  }
}

function entryOf(section: RawSection, keys: readonly string[]): Outcome<Raw> {
  const fields = fieldsOf(section, keys)
  return { value: fields.value, diagnostics: [...fields.diagnostics, ...strayParagraphs(section)] }
}

function keysOf(schema: unknown): string[] {
  const object = schema as z.ZodObject & { element?: z.ZodObject }
  return Object.keys((object.element ?? object).shape)
}
