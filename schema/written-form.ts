import type { z } from 'zod'
import { bareDoi } from './doi.ts'
import { expectationOf } from './expectation.ts'
import { splitList } from './text.ts'

/** What is written in one way only, whatever way it was typed in: a list, a DOI and a day. */
export type WrittenForm = 'list' | 'doi' | 'day'

/** The one way in which the text of a field is written; `undefined` of a field whose text is as it was typed. */
function writtenForm(schema: z.ZodType): WrittenForm | undefined {
  const { isList, isDoi, isDay } = expectationOf(schema) ?? {}
  return isList ? 'list' : isDoi ? 'doi' : isDay ? 'day' : undefined
}

/** Those of the fields of a record, sheet or entry that are written in one way. */
export function writtenForms({ shape }: z.ZodObject): ReadonlyMap<string, WrittenForm> {
  return new Map(
    Object.entries(shape).flatMap(([key, schema]) => {
      const form = writtenForm(schema as z.ZodType)
      return form === undefined ? [] : [[key, form]]
    }),
  )
}

/** A text as its form has it: readers read the same from both, or nothing from what was typed. In which order a day was typed only its column tells. */
export function inWrittenForm(text: string, form: WrittenForm | undefined, between: ';' | '; '): string {
  if (form === 'list') return tightList(text, between)
  return form === 'doi' ? bareDoi(text) : text
}

/** A list with its items joined by `between`, whatever blanks stand around them and around the `|` in an item. */
function tightList(list: string, between: ';' | '; '): string {
  const parts = (item: string) => item.split('|').map(part => part.trim())
  return splitList(list)
    .map(item => parts(item).join(' | ').trim())
    .join(between)
}
