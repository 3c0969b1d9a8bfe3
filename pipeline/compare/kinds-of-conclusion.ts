import { CLAIM_VOICE, CLAIM_WAY, FOUND, WHEN_PRESENT, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { TableRows } from '../review/table.ts'
import { foundRows } from './found-rows.ts'
import { gapRows } from './gap-rows.ts'
import type { MovedKind } from './moved.ts'
import { otherWordsRows } from './other-words-rows.ts'
import type { Renames } from './renames.ts'
import { type Cells, type PrintedRow, rowsBy } from './table-rows.ts'

type Rows = Map<string, PrintedRow>

/** Where a kind of conclusion is read: its table, the word, and the numbers that stand beside it. */
export interface KindOfConclusion {
  kind: MovedKind
  table: string
  /** The columns that its word is made of. */
  needs: readonly string[]
  word: (cells: Cells) => string | undefined
  /** It is no word but numbers, which move without a conclusion. */
  isNumbers?: true
  /** Nothing moved where one side has no row: another kind says that it came or went. */
  onBothSides?: true
  /** How many of how many stand behind the word, and the bar. */
  bar?: { k: string; n: string; what: string }
  /** The columns of the numbers that may move while the word stays; all that the row has where none are named. */
  counts?: readonly string[]
  /** The label that says it in words. */
  says?: string
  rows?: (tables: readonly TableRows[], renames: Renames) => Rows
}

const CLAIM_COUNTS = [...new Set([...wordsOf(CLAIM_VOICE), ...wordsOf(FOUND), ...wordsOf(CLAIM_WAY)])].map(word =>
  columnOfWord('n_studies', word),
)
const EFFECTS = wordsOf(WHEN_PRESENT).map(word => columnOfWord('n_studies', word))
const REACHES = wordsOf(WHEN_PRESENT).map(word => `${word} strict–loose`)

/** In the order in which they are told: what is said first of all is told first. */
export const KINDS: readonly KindOfConclusion[] = [
  {
    kind: 'key message',
    table: 'key-messages',
    needs: ['message_state'],
    word: cells => cells.message_state,
    bar: { k: 'n_studies_strict', n: 'n_studies_of', what: 'in the strict reading' },
    counts: ['n_studies', 'n_studies_strict', 'n_studies_otherwise', 'n_studies_told_by_population'],
    says: 'key_message',
  },
  {
    kind: 'review finding',
    table: 'summary-of-findings',
    needs: ['overall', 'finding_status'],
    word: cells => `${cells.overall}, ${cells.finding_status}`,
    counts: ['n_studies'],
    says: 'text',
  },
  {
    kind: 'claim',
    table: 'claims',
    needs: CLAIM_COUNTS,
    word: cells => cells[IN_NUMBERS],
    counts: CLAIM_COUNTS,
    says: 'text',
    rows: claimsInNumbers,
  },
  {
    kind: 'code',
    table: 'by-code',
    needs: ['conclusion'],
    word: cells => cells.conclusion,
    bar: { k: 'n_studies_declaring', n: 'n_studies', what: 'declare an effect' },
    counts: ['n_studies', ...EFFECTS, ...REACHES, 'without_any_one_family'],
    says: 'code',
    rows: withEffects,
  },
  {
    kind: 'what is found',
    table: 'state-by-code',
    needs: ['voice'],
    word: cells => cells.all,
    isNumbers: true,
    onBothSides: true,
    counts: ['population', 'others-or-unclear'] satisfies WordIn<'voice'>[],
    rows: foundRows,
  },
  {
    kind: 'word counted otherwise',
    table: 'words-by-bar',
    needs: ['scenario', 'least_studies'],
    word: () => '',
    isNumbers: true,
    onBothSides: true,
    rows: otherWordsRows,
  },
  {
    kind: 'not claimed',
    table: 'not-claimed',
    needs: [],
    word: () => 'spoken of',
    isNumbers: true,
    counts: [],
    says: 'code',
  },
  {
    kind: 'checked by a person',
    table: 'checks',
    needs: ['n_checked'],
    word: cells => `${cells.n_checked}`,
    isNumbers: true,
    counts: ['n_findings', 'n_code_right', 'n_state_right', 'n_direction_right', 'n_evidence_right', 'n_wrong'],
  },
  {
    kind: 'gap',
    table: 'gap-map-region',
    needs: ['gap'],
    word: cells => (cells.gap === 'true' ? 'empty' : 'seen'),
    onBothSides: true,
    counts: [],
    rows: gapRows,
  },
  {
    kind: 'disagreement',
    table: 'disagreements',
    needs: ['n_values'],
    word: cells => counted(Number(cells.n_values), 'value'),
    counts: [],
    rows: (tables, renames) => rowsBy(tables, 'disagreements', ['fact', 'subject'], renames),
  },
  {
    kind: 'agreement',
    table: 'agreement',
    needs: ['scope', 'n_both', 'n_units'],
    word: cells =>
      COMPARED_AS_A_WHOLE.includes(cells.scope ?? '') ? `${cells.n_both} of ${cells.n_units}` : undefined,
    counts: [],
  },
]

/** What is compared with all its codes or words at once; a single one is no conclusion. */
const COMPARED_AS_A_WHOLE: readonly string[] = ['passages', 'findings both gave'] satisfies WordIn<'compared_scope'>[]

/** The kinds of conclusion that these tables can tell of: those whose columns they have. */
export function kindsIn(tables: readonly TableRows[]): MovedKind[] {
  return KINDS.flatMap(({ kind, table, needs }) => {
    const rows = tables.find(one => one.table.name === table)?.rows
    return rows?.every(({ cells }) => needs.every(column => column in cells)) ? [kind] : []
  })
}

const IN_NUMBERS = 'in numbers'

/** A claim has no word of its own: in its place stand the ways of a claim that has any, else what is found. These numbers are then told there alone. */
function claimsInNumbers(tables: readonly TableRows[], renames: Renames): Rows {
  return new Map(
    [...rowsBy(tables, 'claims', undefined, renames)].map(([id, row]) => {
      const words = row.cells.n_studies_same_way === '' ? wordsOf(FOUND) : wordsOf(CLAIM_WAY)
      const counted = words
        .map(word => ({ word, column: columnOfWord('n_studies', word) }))
        .filter(({ word }) => word !== 'not-seen')
        .map(one => ({ ...one, n: row.cells[one.column] ?? '' }))
      const others = Object.entries(row.cells).filter(([name]) => !counted.some(({ column }) => column === name))
      const told = counted.filter(({ n }) => Number(n) > 0).map(({ word, n }) => `${word} ${n}`)
      return [id, { ...row, cells: { ...Object.fromEntries(others), [IN_NUMBERS]: told.join(', ') || 'nothing' } }]
    }),
  )
}

/** A code beside how far its effects reach. */
function withEffects(tables: readonly TableRows[], renames: Renames): Rows {
  const reaches = rowsBy(tables, 'effects-by-code', undefined, renames)
  return new Map(
    [...rowsBy(tables, 'by-code', undefined, renames)].map(([code, row]) => {
      const { cells = {} } = reaches.get(code) ?? {}
      return [code, { ...row, cells: { ...cells, ...reachIn(cells), ...row.cells } }]
    }),
  )
}

function reachIn(cells: Cells): Cells {
  const ends = wordsOf(WHEN_PRESENT).map(word => {
    const [strict, loose] = ['strict', 'loose'].map(reading => cells[`${columnOfWord('n_studies', word)}_${reading}`])
    return [
      `${word} strict–loose`,
      strict === undefined || loose === undefined ? undefined : `${strict}–${loose}`,
    ] as const
  })
  return Object.fromEntries(ends.flatMap(([name, cell]) => (cell === undefined ? [] : [[name, cell]])))
}
