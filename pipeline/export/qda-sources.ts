import type { Passage } from '../../schema/passage.ts'
import { VALUE_NAMES } from '../../schema/reading.ts'
import type { CodersReading, Study } from '../../schema/settled.ts'
import { guidOf } from '../review/guid-of.ts'
import { linesOf } from './qda-codes.ts'
import { studyVariables } from './study-variables.ts'

/** A study as a source: its plain text, the element that describes it, and the notes beside its codings. */
export interface QdaSource {
  file: string
  text: string
  source: Readonly<Record<string, unknown>>
  notes: readonly Readonly<Record<string, unknown>>[]
}

/**
 * The title and the passages of a study as one plain text, with a place for each passage in its code points, and there every coder's codes. What a coder says of
 * a coding stands in a note beside it, because the format has no other place for it.
 */
export function qdaSource(study: Study, form: readonly string[], codeGuids: ReadonlyMap<string, string>): QdaSource {
  const { id, title, pages } = study
  const guid = guidOf('study', id)
  const readings = readingsOf(study)
  let text = title
  let length = lengthOf(title)
  const notes: Record<string, unknown>[] = []
  const selections = standing(study).map(passage => {
    const begin = length + 2
    text += `\n\n${passage.text}`
    length = begin + lengthOf(passage.text)
    const codings = readings.filter(one => one.passage === passage.passage && codeGuids.has(one.code))
    const key = `${id}/${passage.passage}`
    notes.push(...codings.map(one => noteOf(key, one)))
    return {
      '@guid': guidOf('passage', key),
      '@name': passage.passage,
      '@startPosition': String(begin),
      '@endPosition': String(length),
      Description: descriptionOf(passage),
      Coding: codings.map(({ code, coder }) => ({
        '@guid': guidOf('coding', `${key}/${code}/${coder}`),
        '@creatingUser': guidOf('coder', coder),
        CodeRef: { '@targetGUID': codeGuids.get(code) },
        NoteRef: { '@targetGUID': guidOf('note', `${key}/${code}/${coder}`) },
      })),
    }
  })
  const file = `${guid}.txt`
  return {
    file,
    text: `${text}\n`,
    notes,
    source: {
      '@guid': guid,
      '@name': id,
      '@plainTextPath': `internal://${file}`,
      Description: pages.map(one => `Page ${one.page}: ${one.read}, ${one.address}`).join('\n'),
      PlainTextSelection: selections,
      VariableValue: studyVariables(study, form).map(({ name, text: value }) => ({
        VariableRef: { '@targetGUID': guidOf('variable', name) },
        TextValue: value,
      })),
    },
  }
}

/** The passages that were not taken out. */
export function standing({ passages }: Study): (Passage & { text: string })[] {
  return passages.flatMap(one =>
    one.text === undefined || one.withdrawn !== undefined ? [] : [{ ...one, text: one.text }],
  )
}

type ReadingOf = { passage: string; code: string } & CodersReading

/** What every coder said, also before others took the place, and of what was dropped. */
export function readingsOf({ findings, dropped, superseded }: Study): ReadingOf[] {
  return [...findings, ...dropped, ...superseded.findings, ...superseded.dropped].flatMap(
    ({ passage, code, readings }) => readings.map(one => ({ passage, code, ...one })),
  )
}

function noteOf(key: string, { code, ...reading }: ReadingOf): Record<string, unknown> {
  return {
    '@guid': guidOf('note', `${key}/${code}/${reading.coder}`),
    '@name': `${code}, ${reading.coder}`,
    PlainTextContent: linesOf(VALUE_NAMES.map(name => [name, [reading[name]].flat().join(';')] as const)),
  }
}

function descriptionOf({ where, translations = {} }: Passage): string {
  return linesOf([
    ...(where === undefined ? [] : [['where', `${where.page}, ${where.place}`] as const]),
    ...Object.entries(translations),
  ])
}

/** In code points, as the format counts. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
