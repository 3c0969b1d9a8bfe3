import { reading } from '../../schema/reading.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { TextFile } from '../review/text-file.ts'
import { fieldsText } from './fields-text.ts'
import { ABOUT_FILE, givenSheet } from './given-sheet.ts'
import { howToCodeText } from './how-to-code-text.ts'
import { FIELDS, HOW_TO_CODE, nameInPacket, sourceInPacket } from './packet-name.ts'
import { passagesInOrder, sourceText } from './source-text.ts'

const ROW = `A passage with several codes has a row for each; every passage has a row. ${ABOUT_FILE}`

/**
 * What a blind reader is given: how to code, what the columns ask, and of each study the record, its passages and an empty sheet. Nothing of another reader,
 * of claims or of what came out; and nothing by the order of which a reader could find the study's place in the repository.
 *
 * Only a packet with documents holds the schemes that are not counted, because no study is coded by them.
 */
export function packetFiles(review: ReviewUnderWay, coder: string, sources: readonly SourceUnderReview[]): TextFile[] {
  const hasDocuments = sources.some(({ kind }) => kind === 'document')
  return [
    { path: HOW_TO_CODE, text: howToCodeText(review, hasDocuments) },
    { path: FIELDS, text: fieldsText(review, reading, ROW) },
    ...sources.flatMap(source => [
      { path: sourceInPacket(nameInPacket(coder, source.id)), text: sourceText(source, coder) },
      emptySheet(source, coder),
    ]),
  ]
}

/** A row for each passage, in the order in which the reader meets them. */
function emptySheet(source: SourceUnderReview, coder: string): TextFile {
  const [, ...others] = Object.keys(reading.shape)
  const rows = passagesInOrder(source, coder).map(({ passage }) => [passage, ...others.map(() => '')])
  return givenSheet(coder, source.id, Object.keys(reading.shape), rows)
}
