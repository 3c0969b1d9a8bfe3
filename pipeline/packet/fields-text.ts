import type { z } from 'zod'
import { type FieldOf, fieldOf } from '../../schema/dictionary.ts'
import { listsOf } from '../../schema/expectation.ts'
import { MISSING_WORD } from '../../schema/missing.ts'
import { type WordList, wordsOf } from '../../schema/word-list.ts'
import { type NotePart, writeNote } from '../canonical/note.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** What each column of a sheet asks, what to do in doubt, and the words that may stand there; before it what a row is. */
export function fieldsText({ protocol }: ReviewUnderWay, columns: z.ZodObject, row: string): string {
  const { people = [], review } = protocol?.value ?? {}
  const language = review?.coded_in ?? ''
  const groups = people.map(({ group, labels }) => bullet(`\`${group}\`: ${labels[language] ?? ''}`))
  const fields = Object.keys(columns.shape).flatMap(key => fieldOf(columns, key, 'column'))
  return writeNote([
    {
      depth: 1,
      heading: 'The columns of the sheet',
      blocks: [paragraph('A sheet is plain CSV. Several words in one cell are joined by `;`.'), paragraph(row)],
      parts: fields.map(one => partOf(one, one.names === 'people' ? groups : [])),
    },
  ])
}

function partOf({ typed, question, doubt, expectation }: FieldOf, groups: NotePart['blocks']): NotePart {
  const lists = expectation === undefined ? [] : listsOf(expectation)
  const own = lists.filter(list => list !== MISSING_WORD).flatMap(wordBullets)
  const missing = lists.includes(MISSING_WORD) ? wordBullets(MISSING_WORD) : []
  return {
    depth: 2,
    heading: typed,
    blocks: [
      paragraph(`${question}${doubt === undefined ? '' : ` ${doubt}`}`),
      ...groups,
      ...own,
      ...(missing.length === 0 ? [] : [paragraph('Where it is missing:'), ...missing]),
    ],
    parts: [],
  }
}

function wordBullets(list: WordList): NotePart['blocks'] {
  return wordsOf(list).map(word => {
    const means = list[word]?.means
    return bullet(means === undefined ? `\`${word}\`` : `\`${word}\`: ${means}`)
  })
}

function bullet(text: string) {
  return { kind: 'bullet' as const, text }
}

function paragraph(text: string) {
  return { kind: 'paragraph' as const, text }
}
