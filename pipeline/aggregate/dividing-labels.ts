import type { DividingField } from '../../schema/dividing-fields.ts'
import type { Labels } from '../../schema/labels.ts'
import { calledInEach } from '../languages/called.ts'
import { columnLabel } from '../languages/column-label.ts'
import { inEach } from '../languages/in-each.ts'

/** What a field that divides the studies is called: as the form has it, or as the column of the studies. */
export function fieldLabels({ field, labels }: DividingField, languages: readonly string[]): Labels {
  const column = field === 'type' ? 'study_type' : field
  return labels ?? inEach(languages, catalogue => columnLabel(catalogue, 'studies', column))
}

/** What one of its words is called. */
export function wordLabels({ words, list }: DividingField, word: string, languages: readonly string[]): Labels {
  const own = words.find(one => one.word === word)?.labels
  if (own !== undefined) return own
  if (list === undefined) throw new Error(`The word ${word} is of no list and has no label`)
  return calledInEach(languages, word, list)
}
