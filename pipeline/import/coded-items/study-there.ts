import type { Page } from '../../../schema/page-read.ts'
import type { Passage } from '../../../schema/passage.ts'
import { VALUE_NAMES } from '../../../schema/reading.ts'
import { NONE } from '../../../schema/reserved.ts'
import type { StudyUnderReview } from '../../review/source.ts'

/** A study as it stands in the review, which an item is merged into: rows of sheets are cells, by the letter of their coder. */
export interface StudyThere {
  draft: boolean
  codedBy: readonly string[]
  pages: readonly Page[]
  passages: readonly Passage[]
  sheets: ReadonlyMap<string, readonly string[][]>
}

export function studyThere({ draft, record, pages, passages, sheets }: StudyUnderReview): StudyThere {
  return {
    draft,
    codedBy: record.value.coded_by,
    pages: pages.map(({ value }) => value),
    passages: passages.map(({ value }) => value),
    sheets: new Map(
      sheets.map(({ coder, readings, nothing }) => [
        coder,
        [
          ...readings.map(({ value }) => [
            value.passage,
            value.code,
            ...VALUE_NAMES.map(name => [value[name]].flat().join(';')),
          ]),
          ...nothing.map(({ value }) => [value.passage, NONE, ...VALUE_NAMES.map(() => '')]),
        ],
      ]),
    ),
  }
}
