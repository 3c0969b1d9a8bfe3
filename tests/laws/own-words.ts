import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../pipeline/stages.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { filesUnder } from './mini-review.ts'

/** The words that belong to one review: ids and labels, judged as whole strings, and names that nobody else would write, judged anywhere in a string. */
export interface OwnWords {
  ids: string[]
  names: string[]
}

/**
 * Reads the words from a sources folder, so that a new theme is looked for without anybody thinking of it.
 *
 * A word that is also one of the closed lists of the schema (`fathers` is a theme here and an informant everywhere) says nothing about where it was taken
 * from, and is left out with its labels; so are the words the format itself uses. Of a statement the text counts and not its id.
 */
export function ownWords(root: string): OwnWords {
  const files = filesUnder(root).map(path => ({ path, bytes: readFileSync(join(root, path)) }))
  const { underWay } = read(root, files)
  const { protocol, codebook, form, analysis, dataset, studies, documents } = underWay
  if (protocol === undefined || codebook === undefined) throw new Error(`The pages of ${root} cannot be read`)
  const { regions, people, domains, quotas, reasons, statements, title, review } = protocol.value
  const themes = codebook.value.schemes.flatMap(scheme => scheme.themes)
  const codes = themes.flatMap(theme => theme.codes)
  const shared = new Set<string>([...Object.values(VOCABULARY).flatMap(list => [...wordsOf(list)]), ...OF_THE_FORMAT])
  const entries = [
    ...codebook.value.schemes.map(one => ({ id: one.scheme, ...one })),
    ...themes.map(one => ({ id: one.theme, ...one })),
    ...codes.map(one => ({ id: one.code, ...one })),
    ...regions.map(one => ({ id: one.region, ...one })),
    ...people.map(one => ({ id: one.group, ...one })),
    ...quotas.map(one => ({ id: one.quota, ...one })),
    ...reasons.map(one => ({ id: one.reason, ...one })),
    ...domains.map(one => ({ id: one.domain, ...one })),
    ...(form?.value.fields ?? []).map(one => ({ id: one.field, ...one })),
    ...(analysis?.value.gap_maps ?? []).map(one => ({ id: `gap-map-${one.map}`, ...one })),
  ].filter(({ id }) => !shared.has(id))
  const ids = [
    ...entries.flatMap(({ id, labels }) => [id, ...Object.values(labels)]),
    ...statements.filter(one => !CAUTIONS.includes(one.statement)).flatMap(({ labels }) => Object.values(labels)),
    ...codes.flatMap(one => one.formerly ?? []),
    title,
    ...Object.values(review.labels),
    ...Object.values(review.question),
    ...(dataset === undefined ? [] : Object.values(dataset.value.about.title)),
    ...(dataset?.value.creators ?? []).map(({ name }) => name),
  ].filter(word => !shared.has(word))
  const names = [
    ...[...studies, ...documents].map(one => one.id),
    ...documents.flatMap(({ record: { value } }) => [value.publisher, value.producers].flat()),
  ].filter((name): name is string => name !== undefined && name.length > 2 && !shared.has(name))
  return { ids: [...new Set(ids)], names: [...new Set(names)] }
}

/** Words of the format that a review may use for a theme or a statement without taking them from here; nodes of a tree have children. */
const OF_THE_FORMAT = ['value', 'element', 'methods', 'relation', 'Protocol', 'children']

/** Statements that hold of any review, so that the program may say them beside a number. */
const CAUTIONS = ['counts', 'gaps', 'accumulation', 'confidence']

/** What this review is about, in any form of the word; the program bears the name of it. */
const SUBJECT =
  /\b(parent(s|al|hood)?|mothers?|fathers?|caseworkers?|casework|involve(s|d|ment)?|inddrag\w*|municipal\w*|foræld\w*|mødre|fædre|sagsbehandl\w*|kommun\w*)\b/gi
const OF_THE_PROGRAM = /^inddragelse$|\.inddragelse-|^<!-- inddragelse-diff -->$/

/** The words of its subject in the strings of a program. */
export function subjectIn(text: string): string[] {
  return stringsIn(text)
    .filter(string => !OF_THE_PROGRAM.test(string))
    .flatMap(string => string.match(SUBJECT) ?? [])
}

/** The words of the review in the strings of a program; comments may give examples. */
export function wordsIn(text: string, { ids, names }: OwnWords): string[] {
  const strings = stringsIn(text)
  return [
    ...ids.filter(id => strings.includes(id)),
    ...names.filter(name => strings.some(string => string.includes(name))),
  ]
}

function stringsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  )
}
