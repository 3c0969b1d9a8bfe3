import type { z } from 'zod'
import { type Claims, claims } from '../../schema/claim.ts'
import { bulletsOf } from '../../schema/flat-labels.ts'
import {
  type Analysis,
  analysis,
  type Codebook,
  codebook,
  code as codeEntry,
  type Protocol,
  protocol,
  scheme as schemeEntry,
  theme as themeEntry,
} from '../../schema/pages-above.ts'
import { type ReviewFindings, reviewFindings } from '../../schema/review-finding.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Note, Section } from '../review/note.ts'
import { wholeFile } from '../review/place.ts'
import { fieldsOf } from './fields-of.ts'
import { listAt, objectAt, type Raw, textAt } from './located.ts'
import { entriesOf, sectionsOf } from './sections-of.ts'
import { keyOf, labelOf } from './shape-section.ts'
import { titleOf } from './shape-title.ts'
import { strayHeadings, strayParagraphs } from './strays.ts'
import { withSchema } from './with-schema.ts'

/** The tags of the languages in which the review is published: in each of them whatever is labelled has a bullet. */
type Languages = readonly string[]

/** How the parts of a page are read: fields, a list of headings each with fields, or prose. */
type Part = { as: 'fields' } | { as: 'entries'; id: string } | { as: 'prose' } | { as: 'dated' }

const PROTOCOL: Record<string, Part> = {
  Review: { as: 'fields' },
  Window: { as: 'fields' },
  Regions: { as: 'entries', id: 'region' },
  People: { as: 'entries', id: 'group' },
  Coders: { as: 'entries', id: 'coder' },
  Quotas: { as: 'entries', id: 'quota' },
  Designs: { as: 'entries', id: 'design' },
  Domains: { as: 'entries', id: 'domain' },
  Reasons: { as: 'entries', id: 'reason' },
  Statements: { as: 'entries', id: 'statement' },
  Eligibility: { as: 'prose' },
  Sampling: { as: 'prose' },
  Limits: { as: 'prose' },
  'Coding log': { as: 'dated' },
  Amendments: { as: 'dated' },
}

export function shapeProtocol(note: Note, languages: Languages): WithProblems<Located<Protocol> | undefined> {
  return shapePage(note, languages, protocol, PROTOCOL)
}

export function shapeAnalysis(note: Note, languages: Languages): WithProblems<Located<Analysis> | undefined> {
  return shapePage(note, languages, analysis, {
    Conclusions: { as: 'fields' },
    Subgroups: { as: 'entries', id: 'subgroup' },
  })
}

/** Each heading of the second depth is a claim. */
export function shapeClaims(note: Note, languages: Languages): WithProblems<Located<Claims> | undefined> {
  return shapeEntries(note, languages, claims, 'claims', 'claim_id')
}

/** Each heading of the second depth is a review finding. */
export function shapeReviewFindings(
  note: Note,
  languages: Languages,
): WithProblems<Located<ReviewFindings> | undefined> {
  return shapeEntries(note, languages, reviewFindings, 'findings', 'review_finding_id')
}

/** `# Scheme: word`, under it `## theme`, under that `### theme.code`. */
export function shapeCodebook(note: Note, languages: Languages): WithProblems<Located<Codebook> | undefined> {
  const problems: Problem[] = []
  const take = <T>(read: WithProblems<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const bullets = (schema: z.ZodType, ...headings: readonly string[]) =>
    bulletsOf(schema, languages).filter(key => !headings.includes(key))
  const ofCode = bullets(codeEntry, 'code')
  const ofTheme = bullets(themeEntry, 'theme', 'codes')
  const ofScheme = bullets(schemeEntry, 'scheme', 'themes')
  const code = (section: Section) => take(entry(section, 'code', ofCode, section.heading))
  const theme = (section: Section) => {
    const codes = take(entriesOf(section, ofCode)).map(code)
    return take(entry(section, 'theme', ofTheme, section.heading, ['codes', codes]))
  }
  const schemes = note.sections.flatMap(section => {
    const [, name] = /^Scheme: (.*)$/.exec(section.heading.text) ?? []
    if (name === undefined) {
      problems.push(
        fault(
          'known-heading',
          section.heading.place,
          `Unexpected heading ${quoted(section.heading.text)}, expected \`# Scheme: word\``,
          `write \`# Scheme: \` and the scheme's word in ${note.path}.`,
        ),
      )
      return []
    }
    const themes = take(entriesOf(section, ofTheme)).map(theme)
    const id = { text: name, place: section.heading.place }
    return [take(entry(section, 'scheme', ofScheme, id, ['themes', themes]))]
  })
  if (schemes.length === 0) return { value: undefined, problems }
  const raw = objectAt(wholeFile(note.path), [['schemes', listAt(wholeFile(note.path), schemes)] as const])
  const value = take(withSchema(codebook, raw, labelOf, languages))
  return { value: problems.length > 0 ? undefined : value, problems }
}

function entry(
  section: Section,
  id: string,
  keys: readonly string[],
  name: { text: string; place: Problem['place'] },
  inner?: readonly [string, Raw[]],
): WithProblems<Raw> {
  const extra = [
    [id, textAt(name)] as const,
    ...(inner === undefined ? [] : [[inner[0], listAt(section.heading.place, inner[1])] as const]),
  ]
  const fields = fieldsOf(section, keys, extra)
  const stray = [...strayParagraphs(section), ...(inner === undefined ? strayHeadings(section) : [])]
  return { value: fields.value, problems: [...fields.problems, ...stray] }
}

/** A page that is one title and, under it, a list of headings each with fields. */
function shapeEntries<T extends z.ZodObject>(
  note: Note,
  languages: Languages,
  schema: T,
  list: string,
  id: string,
): WithProblems<Located<z.output<T>> | undefined> {
  const [top] = note.sections
  if (top === undefined || note.sections.length > 1) return shapePage(note, languages, schema, {})
  const inner = { ...top, fields: [], items: [], paragraphs: [] }
  const read = readPart(inner, { as: 'entries', id }, schema.shape[list], languages)
  const stray = [...fieldsOf(top, []).problems, ...strayParagraphs(top)]
  const value = withSchema(schema, objectAt(top.heading.place, [[list, read.value] as const]), labelOf, languages)
  const problems = [...stray, ...read.problems, ...value.problems]
  return { value: problems.length > 0 ? undefined : value.value, problems }
}

function shapePage<T extends z.ZodObject>(
  note: Note,
  languages: Languages,
  schema: T,
  parts: Record<string, Part>,
): WithProblems<Located<z.output<T>> | undefined> {
  const problems: Problem[] = []
  const take = <V>(read: WithProblems<V>): V => {
    problems.push(...read.problems)
    return read.value
  }
  const top = take(titleOf(note))
  if (top === undefined) return { value: undefined, problems }
  take(fieldsOf(top, []))
  const sections = take(sectionsOf(top, Object.keys(parts)))
  const raw = objectAt(top.heading.place, [['title', textAt(top.heading)] as const])
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name)
    if (section !== undefined)
      raw.fields.set(keyOf(name), take(readPart(section, part, schema.shape[keyOf(name)], languages)))
    else if (part.as !== 'fields' && name !== 'Regions' && name !== 'Coders')
      raw.fields.set(keyOf(name), listAt(top.heading.place, []))
  }
  const value = take(withSchema(schema, raw, labelOf, languages))
  return { value: problems.length > 0 ? undefined : value, problems }
}

function readPart(section: Section, part: Part, schema: unknown, languages: Languages): WithProblems<Raw> {
  const { place } = section.heading
  const prose = (holder: Section) =>
    listAt(
      holder.heading.place,
      [...holder.paragraphs, ...holder.items].sort((a, b) => a.place.line - b.place.line).map(textAt),
    )
  if (part.as === 'prose') return { value: prose(section), problems: strayHeadings(section) }
  const stray = [...fieldsOf(section, []).problems, ...strayParagraphs(section)]
  if (part.as === 'dated')
    return {
      value: listAt(
        place,
        section.sections.map(inner =>
          objectAt(inner.heading.place, [['date', textAt(inner.heading)] as const, ['text', prose(inner)] as const]),
        ),
      ),
      problems: [...stray, ...section.sections.flatMap(inner => strayHeadings(inner))],
    }
  if (part.as === 'fields') return entryOf(section, keysOf(schema, languages))
  const keys = keysOf(schema, languages).filter(key => key !== part.id)
  const entries = entriesOf(section, keys)
  const inner = entries.value.map(one => entry(one, part.id, keys, one.heading))
  return {
    value: listAt(
      place,
      inner.map(read => read.value),
    ),
    problems: [...stray, ...entries.problems, ...onceForAll(inner.flatMap(read => read.problems))],
  }
}

/** The most unknown fields of one list that are said one by one. */
const MOST_UNKNOWN = 2

/** Headings that lost the one above them bring fields along that nobody knows where they stand now; that is one problem. */
function onceForAll(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(one => one.rule === 'known-field')
  const [first] = unknown
  if (first === undefined || unknown.length <= MOST_UNKNOWN) return [...problems]
  const rest = problems.filter(one => !unknown.includes(one))
  return [{ ...first, what: `${first.what}; such fields stand under ${unknown.length} headings` }, ...rest]
}

function entryOf(section: Section, keys: readonly string[]): WithProblems<Raw> {
  const fields = fieldsOf(section, keys)
  const stray = [...strayParagraphs(section), ...strayHeadings(section)]
  return { value: fields.value, problems: [...fields.problems, ...stray] }
}

function keysOf(schema: unknown, languages: Languages): string[] {
  const object = schema as z.ZodObject & { element?: z.ZodObject }
  return bulletsOf(object.element ?? object, languages)
}
