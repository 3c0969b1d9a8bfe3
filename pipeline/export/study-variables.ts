import { recordKeys } from '../../schema/form.ts'
import { isMissing } from '../../schema/missing.ts'
import type { Study } from '../../schema/settled.ts'
import { typedKey } from '../../schema/typed-key.ts'

/** A field of a study as a text under its name, by which other tools group sources. */
export interface StudyVariable {
  name: string
  text: string
}

/** The fields of the record and the form that say something, the title first. How it was appraised is of several parts, and stands in none. */
export function studyVariables({ title, record, form }: Study, own: readonly string[]): StudyVariable[] {
  const all: Readonly<Record<string, unknown>> = { ...record, ...form }
  const keys = recordKeys(own).filter(key => key !== 'status')
  const values = [['title', title] as const, ...keys.map(key => [key, all[key]] as const)]
  return values.flatMap(([key, value]) => {
    const text = isMissing(value) ? undefined : textOf(value)
    return text === undefined || text === '' ? [] : [{ name: typedKey(key), text }]
  })
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = value.map(textOf)
    return parts.every(part => part !== undefined) ? parts.join('; ') : undefined
  }
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : []
  return parts.length > 0 && parts.every(part => typeof part !== 'object') ? parts.join(' ') : undefined
}
