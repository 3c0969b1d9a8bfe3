import { NAMES_OF_TYPE, UNSAID } from './names-of-type.ts'
import type { WrittenName, WrittenReference } from './written-reference.ts'

/** References as BibTeX with the types of biblatex where BibTeX has none. A title and a body stand in braces of their own, so that both stay as they are printed. */
export function referencesAsBibtex(references: readonly WrittenReference[]): string {
  return references.map(entry).join('\n')
}

function entry(one: WrittenReference): string {
  const { bibtex, kind } = one.type === undefined ? UNSAID : NAMES_OF_TYPE[one.type]
  const isInIssues = bibtex.type === 'article'
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(one.title)}}`],
    ['author', one.names.length === 0 ? undefined : one.names.map(name).join(' and ')],
    ['year', one.year?.toString()],
    [bibtex.container, one.container && escaped(one.container)],
    ['volume', one.volume && escaped(one.volume)],
    [isInIssues ? 'number' : 'issue', one.issue && escaped(one.issue)],
    ['pages', one.pages && escaped(one.pages).replace(/(?<=\d)-(?=\d)/g, '--')],
    ['doi', one.doi],
    ['language', one.language],
    ['howpublished', bibtex.type === 'misc' ? kind : undefined],
  ]
  const given = fields.filter(([, text]) => text !== undefined)
  return `@${bibtex.type}{${one.id},\n${given.map(([field, text]) => `  ${field} = {${text}},\n`).join('')}}\n`
}

/** `Family, Suffix, Given`, as BibTeX has the parts; a part with a blank in it that is no family name needs nothing, because commas part them. */
function name([family = '', given, suffix]: WrittenName): string {
  if (given === undefined) return `{${escaped(family)}}`
  return [escaped(family), ...(suffix === undefined ? [] : [escaped(suffix)]), escaped(given)].join(', ')
}

/** Text without anything that TeX would take for a command, a group, or signs that it joins into one. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^`&%$#_]|-(?=-)|'(?=')/g, sign => COMMANDS[sign] ?? `\\${sign}`)
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '-': '-{}',
  "'": '\\textquotesingle{}',
}
