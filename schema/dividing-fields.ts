import type { z } from 'zod'
import { expectationOf } from './expectation.ts'
import type { FormField } from './form.ts'
import type { Labels } from './labels.ts'
import type { Study } from './settled.ts'
import { studyRecord } from './study.ts'
import { type ListName, VOCABULARY } from './vocabulary.ts'
import { type WordList, wordsOf } from './word-list.ts'

/**
 * A field whose words divide the studies: one of the record that has a closed list, or one of the review's own form. Maps and subgroups are declared over it.
 *
 * `list` is the closed list of a field of the record; a field of the form brings its labels along.
 */
export interface DividingField {
  field: string
  words: readonly { word: string; labels?: Labels }[]
  valueIn: (study: Study) => unknown
  list?: ListName
  labels?: Labels
  /** It was added to the form, so that studies may wait to be read for it. */
  mayWait?: boolean
}

/**
 * Those a review has. `status` says whether a note is finished and divides no studies; designs have a map of their own, because a review may declare more of
 * them.
 */
const NO_DIVISION = ['status', 'design']

export function dividingFields(form: readonly FormField[]): DividingField[] {
  return [...OF_THE_RECORD, ...form.filter(({ words }) => words.length > 0).map(ofTheForm)]
}

function ofTheForm({ field, words, labels, added }: FormField): DividingField {
  return { field, words, labels, valueIn: ({ form }) => form[field], mayWait: added !== undefined }
}

const OF_THE_RECORD: readonly DividingField[] = Object.entries(studyRecord.shape).flatMap(([key, reader]) => {
  const words = expectationOf(reader as z.ZodType)?.words
  const list = words === undefined || NO_DIVISION.includes(key) ? undefined : listNamed(words)
  if (words === undefined || list === undefined) return []
  const valueIn = ({ record }: Study) => record[key as keyof Study['record']]
  return [{ field: key, words: wordsOf(words).map(word => ({ word })), list, valueIn }]
})

function listNamed(words: WordList): ListName | undefined {
  const names = Object.keys(VOCABULARY) as ListName[]
  return names.find(name => VOCABULARY[name] === words)
}
