import { LANGUAGE_TAG } from '../../schema/labels.ts'
import { CLAIM_VOICE, CLAIM_WAY, FOUND, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { type PrintedRow, rowsBy } from './table-rows.ts'

/** One conclusion that moved: what it is about, the word before and after, and the counts beside it. */
export interface Moved {
  kind: 'claim' | 'code' | 'review finding' | 'key message' | 'gap' | 'disagreement' | 'agreement'
  about: string
  /** What it says, in words; empty where the id is all there is. */
  says: string
  before: string
  after: string
  counts: string
  /** The changed findings it rests on, or rested on. */
  because: string[]
}

type Cells = Record<string, string>

/** A claim has no word of its own: it moved where one of these numbers did. */
const CLAIM_COUNTS: readonly string[] = [
  ...new Set([...wordsOf(CLAIM_VOICE), ...wordsOf(FOUND), ...wordsOf(CLAIM_WAY)]),
].map(word => columnOfWord('n_studies', word))

/** Where each kind of conclusion is read: its table, the word, and the counts that stand beside it. */
const KINDS: readonly {
  kind: Moved['kind']
  table: string
  word: (cells: Cells) => string | undefined
  /** The columns the word is made of. */
  needs: readonly string[]
  counts: readonly string[]
  /** It moved also where a count did and the word is the same. */
  byCounts?: true
  says?: string
}[] = [
  {
    kind: 'claim',
    table: 'claims',
    says: 'text',
    word: cells => claimInNumbers(cells),
    needs: CLAIM_COUNTS,
    counts: CLAIM_COUNTS,
    byCounts: true,
  },
  {
    kind: 'code',
    table: 'by-code',
    says: 'code',
    word: cells => cells.conclusion,
    needs: ['conclusion'],
    counts: ['n_studies', 'n_studies_helps', 'n_studies_hinders', 'n_studies_mixed', 'n_studies_describes'],
  },
  {
    kind: 'review finding',
    table: 'summary-of-findings',
    says: 'text',
    word: cells => `${cells.overall}, ${cells.finding_status}, ${cells.n_studies} studies`,
    needs: ['overall', 'finding_status', 'n_studies'],
    counts: [],
  },
  {
    kind: 'key message',
    table: 'key-messages',
    says: 'key_message',
    word: cells => cells.message_state,
    needs: ['message_state'],
    counts: ['n_studies', 'n_studies_strict', 'n_studies_otherwise'],
  },
  {
    kind: 'gap',
    table: 'gap-map-region',
    word: cells => (cells.gap === 'true' ? 'empty' : 'seen'),
    needs: ['gap'],
    counts: ['n_studies'],
  },
  {
    kind: 'disagreement',
    table: 'disagreements',
    word: cells => `${cells.n_values} values`,
    needs: ['n_values'],
    counts: [],
  },
  {
    kind: 'agreement',
    table: 'agreement',
    word: cells =>
      COMPARED_AS_A_WHOLE.includes(cells.scope ?? '') ? `${cells.n_both} of ${cells.n_units}` : undefined,
    needs: ['scope', 'n_both', 'n_units'],
    counts: ['n_units', 'n_both'],
  },
]

/** What is compared with all its codes or words at once; a single one is no conclusion. */
const COMPARED_AS_A_WHOLE: readonly string[] = ['passages', 'findings both gave'] satisfies WordIn<'compared_scope'>[]

/** The kinds of conclusion that these tables can tell of: those whose columns they have. */
export function kindsIn(tables: readonly TableRows[]): Moved['kind'][] {
  return KINDS.flatMap(({ kind, table, needs }) => {
    const rows = tables.find(one => one.table.name === table)?.rows
    return rows?.every(({ cells }) => needs.every(column => column in cells)) ? [kind] : []
  })
}

/**
 * The conclusions that moved from one side to the other, also those that came or went. Counts are shown as before → after. `changed` are the ids of the
 * findings that changed, so that each move names those it rests on; `kinds` are those to be compared.
 */
export function compareConclusions(
  before: readonly TableRows[],
  after: readonly TableRows[],
  changed: ReadonlySet<string>,
  renames: Renames,
  kinds: readonly Moved['kind'][] = KINDS.map(one => one.kind),
): Moved[] {
  return KINDS.filter(one => kinds.includes(one.kind)).flatMap(
    ({ kind, table, word, counts, byCounts = false, says }) => {
      const key = table === 'disagreements' ? ['fact', 'subject'] : undefined
      const [old, now] = [rowsBy(before, table, key, renames), rowsBy(after, table, key)]
      const keys = [...new Set([...now.keys(), ...old.keys()])]
      return keys.flatMap(about => {
        const [a, b] = [old.get(about), now.get(about)]
        const was = a === undefined ? 'none' : word(a.cells)
        const is = b === undefined ? 'none' : word(b.cells)
        const counted = countsOf(counts, a, b)
        const isSame = was === is && !(byCounts && counted !== '')
        if (isSame || was === undefined || is === undefined) return []
        const because = [...new Set([...(b?.behind ?? []), ...(a?.behind ?? [])])].filter(id => changed.has(id))
        const named = says === undefined ? '' : labelsIn((b ?? a)?.cells ?? {}, says)
        return [{ kind, about, says: named, before: was, after: is, counts: counted, because }]
      })
    },
  )
}

/** The ways of a claim that has any, else what is found. */
function claimInNumbers(cells: Cells): string {
  const words = cells.n_studies_same_way === '' ? wordsOf(FOUND) : wordsOf(CLAIM_WAY)
  const counted = words
    .map(word => ({ word, n: Number(cells[columnOfWord('n_studies', word)]) }))
    .filter(({ word, n }) => n > 0 && word !== 'not-seen')
  return counted.map(({ word, n }) => `${word} ${n}`).join(', ') || 'nothing'
}

/** The label of a row in each of its languages: `text` is printed as `text_da`, `text_en`, … */
function labelsIn(cells: Cells, name: string): string {
  const isLabel = (column: string) => column.startsWith(`${name}_`) && LANGUAGE_TAG.test(column.slice(name.length + 1))
  return Object.keys(cells)
    .filter(isLabel)
    .map(column => cells[column])
    .join(' / ')
}

function countsOf(names: readonly string[], a: PrintedRow | undefined, b: PrintedRow | undefined): string {
  return names
    .filter(name => (a?.cells[name] ?? '') !== (b?.cells[name] ?? ''))
    .map(name => `${name} ${a?.cells[name] ?? '–'} → ${b?.cells[name] ?? '–'}`)
    .join(', ')
}
