import { ruling } from '../../schema/reading.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { TextFile } from '../review/text-file.ts'
import { disputesInOrder, disputesText } from './disputes-text.ts'
import { fieldsText } from './fields-text.ts'
import { ABOUT_FILE, givenSheet } from './given-sheet.ts'
import { howToCodeText } from './how-to-code-text.ts'
import { FIELDS, HOW_TO_CODE, nameInPacket, sourceInPacket } from './packet-name.ts'

/** The columns of a ruling that are asked: who decides is known, and translations are written later. */
const ASKED = ruling.omit({ coder: true, reason_translations: true })
export const SETTLING_COLUMNS = Object.keys(ASKED.shape)

const ROW = [
  'Each row is a code on a passage that readers read differently; each is to be decided, by the passage, How to code and what the code says of itself.',
  'What is settled may be one of the readings shown or another. The reason names what in the rule and in the passage bears it, and no reader.',
  ABOUT_FILE,
].join(' ')

/** What whoever settles disputes with the letters hidden is given: as a blind reader, and of each study what is in dispute with an empty sheet for it. */
export function settlingFiles(
  review: ReviewUnderWay,
  settler: string,
  sources: readonly SourceUnderReview[],
): TextFile[] {
  const hasDocuments = sources.some(({ kind }) => kind === 'document')
  return [
    { path: HOW_TO_CODE, text: howToCodeText(review, hasDocuments) },
    { path: FIELDS, text: fieldsText(review, ASKED, ROW) },
    ...sources.flatMap(source => {
      const rows = disputesInOrder(source, settler).map(({ passage, code }) =>
        SETTLING_COLUMNS.map(column => (column === 'passage' ? passage : column === 'code' ? code : '')),
      )
      return [
        { path: sourceInPacket(nameInPacket(settler, source.id)), text: disputesText(review, source, settler) },
        givenSheet(settler, source.id, SETTLING_COLUMNS, rows),
      ]
    }),
  ]
}
