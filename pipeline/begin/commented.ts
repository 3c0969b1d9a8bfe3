import { dictionary, type FieldOf, type FieldsOf } from '../../schema/dictionary.ts'
import { inLanguage } from '../../schema/flat-labels.ts'
import { openQuestion } from '../../schema/open-question.ts'
import { PAGES, type PageName } from '../../schema/pages.ts'
import { typedKey } from '../../schema/typed-key.ts'
import type { NotePart } from '../canonical/note.ts'

/**
 * A page with a comment under each heading that says what stands there: the question of each field, what it takes and what to do in doubt, as drafts and
 * `explain` have them. Entries are told of once, under the heading that holds them; `tags` are the languages, the coded one first.
 */
export function commented(name: PageName, parts: readonly NotePart[], tags: readonly string[]): NotePart[] {
  const { file, meaning, outline } = PAGES[name]
  const all = dictionary().filter(one => one.file === file)
  const told = (heading: string) =>
    all.filter(({ under: [first = ''] }) => isUnder(first, heading)).flatMap(one => linesOf(one, tags))
  return parts.map((part, index) => {
    const heading = outline.layout === 'list' ? '## ' : `${'#'.repeat(part.depth)} ${part.heading}`
    const lines = [...(index === 0 ? [meaning] : []), ...told(heading)]
    return { ...withComment(part, lines), parts: part.parts.map(one => withComment(one, told(`## ${one.heading}`))) }
  })
}

/** Is it the heading, or what the heading of such an entry begins with? */
function isUnder(first: string, heading: string): boolean {
  const [begins = '', named] = first.split('<')
  return named === undefined ? first === heading : begins !== '# ' && heading.startsWith(begins) && heading !== first
}

function withComment(part: NotePart, lines: readonly string[]): NotePart {
  if (lines.length === 0) return part
  const text = ['<!--', ...lines.map(line => `  ${line}`), '-->'].join('\n')
  return { ...part, blocks: [{ kind: 'comment', text }, ...part.blocks] }
}

function linesOf({ under, fields }: FieldsOf, tags: readonly string[]): string[] {
  return fields.flatMap(field => {
    const names = namesOf(field, tags)
    if (names.length === 0) return []
    const { stands, doubt } = field
    const as = stands === 'heading' ? `${under.at(-1)}:` : stands === 'text' ? 'Text:' : `- ${names.join(', ')}:`
    const asks = openQuestion(field, [])
      .replace(/^\? /, '')
      .replace(/ \(some text\)$/, '')
      .replace('(some text | ', '(')
    return [`${as} ${asks}${doubt === undefined ? '' : ` ${doubt}`}`]
  })
}

/** What a field is called in a review of these languages; nothing where it is a translation and there is but one. */
function namesOf({ key, typed, stands }: FieldOf, [coded = '', ...others]: readonly string[]): string[] {
  const each = stands.endsWith('each-language')
    ? [coded, ...others]
    : stands.endsWith('other-languages')
      ? others
      : undefined
  return each?.map(tag => typedKey(inLanguage(key, tag))) ?? [typed]
}
