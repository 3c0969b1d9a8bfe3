import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { type PrintedRow, rowsBy } from './table-rows.ts'

/** One conclusion that moved: what it is about, the word before and after, and the counts beside it. */
export interface Moved {
  kind: 'claim' | 'code' | 'review finding' | 'gap' | 'disagreement' | 'agreement'
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

/** Where each kind of conclusion is read: its table, the word, and the counts that stand beside it. */
const KINDS: readonly {
  kind: Moved['kind']
  table: string
  word: (cells: Cells) => string | undefined
  counts: readonly string[]
  says?: string
}[] = [
  {
    kind: 'claim',
    table: 'claims',
    says: 'text_en',
    word: cells => cells.conclusion,
    counts: [
      'n_studies_for',
      'n_studies_against',
      'n_studies_mixed',
      'n_studies_no_effect_declared',
      'n_studies_not_seen',
    ],
  },
  {
    kind: 'code',
    table: 'by-code',
    says: 'code_en',
    word: cells => cells.conclusion,
    counts: ['n_studies', 'n_studies_helps', 'n_studies_hinders', 'n_studies_mixed', 'n_studies_describes'],
  },
  {
    kind: 'review finding',
    table: 'summary-of-findings',
    says: 'text_en',
    word: cells => `${cells.overall}, ${cells.finding_status}, ${cells.n_studies} studies`,
    counts: [],
  },
  {
    kind: 'gap',
    table: 'gap-map-region',
    word: cells => (cells.gap === 'true' ? 'empty' : 'seen'),
    counts: ['n_studies'],
  },
  { kind: 'disagreement', table: 'disagreements', word: cells => `${cells.n_values} values`, counts: [] },
  {
    kind: 'agreement',
    table: 'agreement',
    word: cells =>
      cells.aspect === 'code' || cells.aspect === 'theme' ? undefined : `${cells.n_both} of ${cells.n_units}`,
    counts: ['n_units', 'n_both'],
  },
]

/**
 * The conclusions that moved from one side to the other, also those that came or went. Counts are shown as before → after. `changed` are the ids of the
 * findings that changed, so that each move names those it rests on.
 */
export function compareConclusions(
  before: readonly TableRows[],
  after: readonly TableRows[],
  changed: ReadonlySet<string>,
  renames: Renames,
): Moved[] {
  return KINDS.flatMap(({ kind, table, word, counts, says }) => {
    const key = table === 'disagreements' ? ['fact', 'subject'] : undefined
    const [old, now] = [rowsBy(before, table, key, renames), rowsBy(after, table, key)]
    const keys = [...new Set([...now.keys(), ...old.keys()])]
    return keys.flatMap(about => {
      const [a, b] = [old.get(about), now.get(about)]
      const was = a === undefined ? 'none' : word(a.cells)
      const is = b === undefined ? 'none' : word(b.cells)
      if (was === is || was === undefined || is === undefined) return []
      const because = [...new Set([...(b?.behind ?? []), ...(a?.behind ?? [])])].filter(id => changed.has(id))
      const named = says === undefined ? '' : ((b ?? a)?.cells[says] ?? '')
      return [{ kind, about, says: named, before: was, after: is, counts: countsOf(counts, a, b), because }]
    })
  })
}

function countsOf(names: readonly string[], a: PrintedRow | undefined, b: PrintedRow | undefined): string {
  return names
    .filter(name => (a?.cells[name] ?? '') !== (b?.cells[name] ?? ''))
    .map(name => `${name} ${a?.cells[name] ?? '–'} → ${b?.cells[name] ?? '–'}`)
    .join(', ')
}
