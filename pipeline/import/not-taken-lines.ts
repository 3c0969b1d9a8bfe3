import { typedKey } from '../../schema/typed-key.ts'
import { quoted } from '../diagnostics/problem.ts'
import { countPassedOver, passedOverLines, type TimesPassedOver } from './passed-over.ts'
import type { ReferenceFile } from './read-references.ts'
import type { Reference } from './reference.ts'

/** The most words that the reading of an encoding is shown by. */
const MOST_WORDS = 5

/** What a reference file gives of a publication and a draft does not have, a line each with its place and the reason. */
export function notTakenLines(path: string, { title, line, notTaken, passedOver }: Reference): string[] {
  const untitled = title === '' ? [`${path}:${line}: Title: the file gives none.`] : []
  const lines = notTaken.map(
    ({ field, given, because, inPart = false }) =>
      `${path}:${given.line}: ${typedKey(field)}: ${quoted(given.text)} in ${quoted(given.name)} ${inPart ? 'is taken in part' : 'is not taken'}, because ${because}.`,
  )
  const times: TimesPassedOver = new Map()
  countPassedOver(times, passedOver)
  const others = passedOverLines(times).map(one => `${path}: not taken: ${one}.`)
  return [...untitled, ...lines, ...others]
}

/** What is to be known of a reference file as a whole: words that another encoding would read otherwise, and where it breaks off. */
export function fileLines(path: string, { words, breaksAt }: Pick<ReferenceFile, 'words' | 'breaksAt'>): string[] {
  const shown = words.slice(0, MOST_WORDS).map(({ before, after }) => `${quoted(before)} → ${quoted(after)}`)
  const more = words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : ''
  return [
    ...(shown.length === 0 ? [] : [`${path}: it is no UTF-8; look at these words: ${shown.join(', ')}${more}.`]),
    ...(breaksAt === undefined
      ? []
      : [`${path}:${breaksAt}: from here on it cannot be read, so that references may be missing; export it again.`]),
  ]
}
