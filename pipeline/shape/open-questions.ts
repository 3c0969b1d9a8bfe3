import { isOpen } from '../../schema/open-question.ts'
import type { RawObject } from './located.ts'

/** The fields of a draft that are answered: what still asks is not there yet. */
export function answered(raw: RawObject): RawObject {
  return { ...raw, fields: new Map([...raw.fields].filter(([, one]) => one.kind !== 'text' || !isOpen(one.text))) }
}

/** The same of a source that is finished, where a question that still stands is a value that is missing, in its own place. */
export function unanswered(raw: RawObject): RawObject {
  const fields = [...raw.fields].map(
    ([key, one]) => [key, one.kind === 'text' && isOpen(one.text) ? { ...one, text: '' } : one] as const,
  )
  return { ...raw, fields: new Map(fields) }
}

/** The entries of a draft of which nothing is still asked. */
export function answeredWhole(raws: readonly RawObject[]): RawObject[] {
  return raws.filter(raw => answered(raw).fields.size === raw.fields.size)
}
