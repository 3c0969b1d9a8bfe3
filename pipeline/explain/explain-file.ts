import { dictionary } from '../../schema/dictionary.ts'
import type { FormField } from '../../schema/form.ts'
import { notesUnder } from '../../schema/notes.ts'

/**
 * What is filled in in a file of the sources, under each of its headings or in its columns, with what the form of the review asks, by a path from the sources
 * folder on; `undefined` of any other file.
 */
export function explainFile(path: string, form: readonly FormField[]): string | undefined {
  const there = dictionary(notesUnder(form)).filter(({ file }) => file.split(', ').some(pattern => isOf(path, pattern)))
  if (there.length === 0) return undefined
  const parts = there.map(({ under, fields }) => [
    ...(under.length === 0 ? [] : [under.join(' / ')]),
    ...fields.map(({ typed, question }) => `  ${typed}: ${question}`),
  ])
  return [`${path}: what stands in it; \`npm run explain -- <field>\` says more of one.`, ...parts.flat()].join('\n')
}

/** The end of a path is enough: `coding.a.csv` is a sheet of any study. */
function isOf(path: string, pattern: string): boolean {
  const names = path.split('/')
  const parts = pattern.split('/')
  const isPart = (name: string, part: string) =>
    name === part ||
    (part === 'coding.<coder>.csv' ? /^coding\.[a-z]\.csv$/.test(name) : part.startsWith('<') && !name.includes('.'))
  const shared = Math.min(names.length, parts.length)
  return shared > 0 && names.slice(-shared).every((name, at) => isPart(name, parts.slice(-shared)[at] ?? ''))
}
