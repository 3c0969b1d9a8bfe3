import { z } from 'zod'
import { address } from './bibliographic-texts.ts'
import { ownId } from './own-id.ts'
import type { ValueName } from './reading.ts'
import { studyRecord } from './study.ts'
import { form, wordOf, words } from './text.ts'
import { FORM_KIND, PAGE_READ } from './vocabulary.ts'
import { list, plainList, type WordList } from './word-list.ts'

/**
 * The map of a table of extracted data: what each of its columns is here. The first import writes it, with guesses and with questions that begin with `?`;
 * whoever answers them says what the table means, which no program can know. Only what a reader of the table can tell is asked, once for the whole table.
 */

/** The signs that part cells, and those that part the items of a cell. */
export const CELL_SIGN = list({ comma: {}, semicolon: {}, tab: {} })
export const ITEM_SIGN = plainList(';', ',', '|', '/')

/** What was read of a study for a table: more than that there is such a publication. */
const { record: _, ...ofText } = PAGE_READ
export const OF_TEXT = ofText

/** A code whose cell says that it was not given. */
export const NOT_GIVEN = 'not-given'
/** Of a reviewer whose rows say what all settled on: their fields go before those of others. */
export const SETTLED = 'settled'

/** Fields of a study that a table may give. What is left out says what was done with the study here. */
const OF_STUDY = Object.keys(studyRecord.shape).filter(
  key =>
    ![
      'status',
      'coded_by',
      'related',
      'informants',
      'basis',
      'results_seen',
      'appraisal',
      'retracted',
      'sampled_by_quota',
      'formerly',
    ].includes(key),
)

/**
 * What is read of a code in a passage, where a table has a column for it: of the code in the column that `of` names, else of all in the row. `about` is whom the
 * study is about, so whom a code is about has another word here than in a sheet.
 */
export const READ_OF_CODE = {
  state: { means: 'the state in which the passage has the condition', column: 'state' },
  direction: { means: 'what the condition does there', column: 'direction' },
  evidence: { means: 'on what it rests', column: 'evidence' },
  informants: { means: 'who says it', column: 'informants' },
  concerns: { means: 'whom it is about', column: 'about' },
} as const satisfies Record<string, { means: string; column: ValueName }>

/** What a column can be here. The kinds of the form stand for a field of it. */
export const TABLE_COLUMN: WordList = {
  leave: { means: 'nothing of it is taken' },
  title: { means: 'the title of the study' },
  author_year: { means: 'the family name of its first author and the year, such as `Adams 2019`' },
  record_id: { means: 'the id that the screening has for the study' },
  address: { means: 'where the study can be read' },
  ...plainList(...OF_STUDY),
  ...FORM_KIND,
  code: { means: 'a code, which each cell gives or does not give' },
  codes: { means: 'codes, of which each cell names those that are given' },
  passage: { means: 'what the study says, as a passage' },
  ...READ_OF_CODE,
}
const cell = z.strictObject({ cell: words, is: words })

const column = z.strictObject({
  column: words,
  as: wordOf(TABLE_COLUMN),
  label: words.optional(),
  between: wordOf(ITEM_SIGN).optional(),
  by: words.optional(),
  passage: words.optional(),
  where: words.optional(),
  of: words.optional(),
  labels: z.record(z.string(), words).optional(),
  unit: words.optional(),
  cells: z.array(cell).optional(),
})

export const tableMap = z.strictObject({
  name: ownId,
  separator: wordOf(CELL_SIGN),
  header_line: z.int().min(1),
  read: wordOf(OF_TEXT),
  address,
  study: words,
  reviewer: words.optional(),
  coders: z.array(
    z.strictObject({
      name: z.string(),
      coder: form(/^([a-z]|settled|leave)$/, 'the letter of a coder such as `a`, `settled` or `leave`'),
    }),
  ),
  cells: z.array(cell),
  columns: z.array(column),
})

export type TableMap = z.infer<typeof tableMap>
export type TableColumn = TableMap['columns'][number]
