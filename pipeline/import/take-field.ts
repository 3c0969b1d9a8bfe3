import { quoted } from '../diagnostics/problem.ts'
import { type Given, LONGEST_TEXT, type NotTaken, type ReferenceField } from './reference.ts'

/** What a text gives of a field, and why not all of it. Without a value nothing of it is taken. */
export interface Reading {
  value?: string
  because?: string
}

export interface TakenField {
  value: string | undefined
  notTaken: NotTaken[]
  /** What the value was taken from. */
  from: readonly Given[]
}

/** Of a field what is first given in a form it takes; what stands before and after that is said, where it is worth a word. Types are a list, of which one will do. */
export function takeField(field: ReferenceField, given: readonly Given[], read: (text: string) => Reading): TakenField {
  const all: (Reading & { given: Given })[] = given.map(one => ({
    given: one,
    ...(one.text.length > LONGEST_TEXT ? { because: TOO_LONG } : read(one.text)),
  }))
  const at = all.findIndex(({ value }) => value !== undefined)
  const taken = all[at]
  const isList = field === 'type'
  const upToTaken = taken === undefined ? all : isList ? [taken] : all.slice(0, at + 1)
  const later = taken === undefined || isList ? [] : all.slice(at + 1).filter(one => isWorthAWord(field, taken, one))
  return {
    value: taken?.value,
    from: taken === undefined ? [] : [taken.given],
    notTaken: [
      ...upToTaken.flatMap(one =>
        one.because === undefined
          ? []
          : [{ field, given: one.given, because: one.because, inPart: one.value !== undefined }],
      ),
      ...later.map(one => ({
        field,
        given: one.given,
        because: `${quoted(taken?.given.name ?? '')} in line ${taken?.given.line} gives ${quoted(taken?.value ?? '')}`,
      })),
    ],
  }
}

export const TOO_LONG = `it is longer than ${LONGEST_TEXT} characters`

/** Fields of which every name of a form tells the same. Of the others a form has longer and shorter names. */
const ONE_TRUTH: readonly ReferenceField[] = ['title', 'year', 'doi']

function isWorthAWord(
  field: ReferenceField,
  taken: Reading & { given: Given },
  one: Reading & { given: Given },
): boolean {
  const isOther = one.value !== undefined && one.value.toLowerCase() !== taken.value?.toLowerCase()
  return one.given.name === taken.given.name || (isOther && ONE_TRUTH.includes(field))
}
