import type { FormField } from '../../schema/form.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { countedStudies } from './counted-studies.ts'

/** A field that was added to the form, with the studies that nobody has read for it yet. */
export interface FieldToRead {
  field: FormField
  studies: readonly Study[]
}

/** The fields for which some study waits to be read. Only of one that was added later may a finished note say nothing. */
export function fieldsToRead(review: Review): FieldToRead[] {
  return review.form.flatMap(field => {
    const studies = countedStudies(review).filter(({ form }) => form[field.field] === undefined)
    return studies.length === 0 ? [] : [{ field, studies }]
  })
}
