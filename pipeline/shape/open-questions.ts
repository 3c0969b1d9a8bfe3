import type { z } from 'zod'
import { isOpen, isPlaceholder } from '../../schema/open-question.ts'
import type { Raw, RawObject } from './located.ts'

/** The fields of a draft that are answered: what still asks, or holds a place, is not there yet. */
export function answered(raw: RawObject): RawObject {
  return { ...raw, fields: new Map([...raw.fields].filter(([, one]) => isAnswer(one))) }
}

/** The same of a source that is finished, where a question or placeholder that still stands is a value that is missing, in its own place. */
export function unanswered(raw: RawObject): RawObject {
  const fields = [...raw.fields].map(([key, one]): [string, Raw] => {
    if (one.kind !== 'text' || isAnswer(one)) return [key, one]
    return [key, { ...one, text: '', ...(isOpen(one.text) ? {} : { placeholder: one.text }) }]
  })
  return { ...raw, fields: new Map(fields) }
}

/**
 * A page, of which every part is finished: a question that still stands in it is a value that is missing. What else holds a place in a note may be a word of a
 * page, which is in the review’s own words throughout.
 */
export function unansweredWithin<R extends Raw>(raw: R): R {
  if (raw.kind === 'text') return isOpen(raw.text) ? { ...raw, text: '' } : raw
  if (raw.kind === 'list') return { ...raw, items: raw.items.map(unansweredWithin) }
  return { ...raw, fields: new Map([...raw.fields].map(([key, one]) => [key, unansweredWithin(one)])) }
}

/**
 * The same of a cell, where any text would be read. What reads a form or a word refuses a placeholder as it stands, and a cell that may be empty is left as it
 * was typed, so that no value is read that nobody typed.
 */
export function unansweredCell(cell: Raw, reader: z.ZodType | undefined): Raw {
  if (cell.kind !== 'text' || !isPlaceholder(cell.text)) return cell
  const takes = (text: string) => reader?.safeParse(text).success === true
  return takes(cell.text) && !takes('') ? { ...cell, text: '', placeholder: cell.text } : cell
}

/** The entries of a draft of which nothing is still asked. */
export function answeredWhole(raws: readonly RawObject[]): RawObject[] {
  return raws.filter(raw => answered(raw).fields.size === raw.fields.size)
}

function isAnswer(one: Raw): boolean {
  return one.kind !== 'text' || !(isOpen(one.text) || isPlaceholder(one.text))
}
