import { inLanguage } from '../../../schema/flat-labels.ts'
import type { FormField } from '../../../schema/form.ts'
import { typedKey } from '../../../schema/typed-key.ts'
import { type NotePart, writeNote } from '../../canonical/note.ts'

/** A form with more fields, behind those it has. */
export function withFields(text: string, fields: readonly FormField[]): string {
  return `${text.replace(/\n+$/, '')}\n${writeNote(fields.map(fieldPart))}`
}

function fieldPart({ field, labels, kind, unit, question, added, words }: FormField): NotePart {
  return {
    depth: 2,
    heading: field,
    blocks: [
      ...labelled(labels),
      bullet('kind', kind),
      ...(unit === undefined ? [] : [bullet('unit', unit)]),
      bullet('question', question),
      ...(added === undefined ? [] : [bullet('added', added)]),
    ],
    parts: words.map(one => ({ depth: 3, heading: one.word, blocks: labelled(one.labels), parts: [] })),
  }
}

function labelled(labels: FormField['labels']): NotePart['blocks'] {
  return Object.entries(labels).map(([tag, label]) => bullet(inLanguage('labels', tag), label))
}

function bullet(key: string, value: string) {
  return { kind: 'bullet' as const, text: `${typedKey(key)}: ${value}` }
}
