import { type ParseError, parseTree } from 'jsonc-parser'
import { decode } from '../../encoding/decode.ts'
import type { ToldBy } from '../../encoding/encoding-told.ts'
import type { CodedExport, Left } from '../coded-items/coded-export.ts'
import { DEEPEST, isTooDeep } from '../is-too-deep.ts'
import { lineFinder } from '../line-finder.ts'
import { LONGEST_TEXT } from '../reference.ts'
import { eppiItems } from './eppi-items.ts'
import { eppiSets } from './eppi-sets.ts'
import { type Json, listIn } from './json-parts.ts'

/** The largest export that is read, in bytes: tens of thousands of items with their codings. */
const LARGEST = 100_000_000

const REMARKS = [
  'of each item not taken: keywords, comments, dates of editing, and publishers beside a journal',
  'authors have the family name first and no comma in such an export: where it was put is to be checked',
]

/** Reads an export of EPPI-Reviewer in JSON, or says why it cannot be read, in words that go on after the file and a colon. Nothing of half a file is taken. */
export function readEppi(bytes: Uint8Array, by: ToldBy = {}): CodedExport | string {
  if (bytes.length > LARGEST) return `it is larger than ${LARGEST} bytes; export fewer items at a time`
  const text = decode(bytes, by)?.text
  if (text === undefined) return 'it is no text in UTF-8 or UTF-16; export it again'
  if (isTooDeep(text)) return `it is nested more than ${DEEPEST} deep, which no export is; export it again`
  const file = parsed(text)
  if (file === undefined) return brokenIn(text)
  if (listIn(file.value, 'References').length + listIn(file.value, 'CodeSets').length === 0)
    return 'it holds neither `References` nor `CodeSets`, of which one is in every export of EPPI-Reviewer in JSON'
  const sets = eppiSets(file.value)
  const { items, tooLong } = eppiItems(file.value)
  const reviewers = [...new Set(items.flatMap(({ codings }) => codings.map(one => one.reviewer)))]
  const left: Left[] = [
    {
      what: 'abstracts',
      n: items.filter(one => one.hasAbstract).length,
      because: 'a note says in words of its own what was read',
    },
    { what: 'texts of codings', n: tooLong, because: `they are longer than ${LONGEST_TEXT} characters` },
    {
      what: 'outcomes',
      n: outcomesIn(file.value),
      because: 'they are numbers of effects, which no sheet of a study has',
    },
  ]
  return { sets, items, reviewers, left: left.filter(({ n }) => n > 0), remarks: REMARKS }
}

function outcomesIn(file: Json): number {
  return listIn(file, 'References').reduce((sum: number, item) => sum + listIn(item, 'Outcomes').length, 0)
}

function parsed(text: string): { value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

/** Where a text stops being JSON. The parser that knows it is slower and takes more memory, so it is asked only then. */
function brokenIn(text: string): string {
  const errors: ParseError[] = []
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
  const offset = errors[0]?.offset ?? text.length
  const line = lineFinder(text)(offset)
  const column = offset - text.lastIndexOf('\n', offset - 1)
  return offset >= text.trimEnd().length
    ? `it breaks off in line ${line}, column ${column}; export it again`
    : `it is no JSON from line ${line}, column ${column} on; export it again`
}
