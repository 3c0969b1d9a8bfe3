import type { z } from 'zod'
import { check } from './check.ts'
import { fact, factIn } from './fact.ts'
import { bulletsOf, translationsOf } from './flat-labels.ts'
import type { Languages } from './labels.ts'
import type { Measure } from './measure.ts'
import { method } from './method.ts'
import { outcome } from './outcome.ts'
import { reading, readingIn, ruling } from './reading.ts'
import { reportingRow } from './reporting.ts'
import { screenerRow, screeningRuling } from './screener.ts'
import { screeningRow } from './screening.ts'
import { searchRow } from './search.ts'

/** Where a sheet may stand: above the studies, or in the folder of a study or document. */
export type Stand = 'review' | 'study' | 'document'

/**
 * What is known of a sheet. `file` is its name, where `<coder>` is the letter of a coder; `key` are the columns that tell its rows apart and by which they are
 * sorted; `row` is what one row is called. Where a cell decides what the others may hold, `rowIn` is what reads the row. What a cell names that is declared
 * elsewhere stands beside its reader, as `names`. A review may do without a sheet above the studies that is `optional`. `most` is how much it may hold where
 * that is more than other files may.
 */
interface SheetKind {
  file: string
  stands: readonly Stand[]
  columns: z.ZodObject
  rowIn?: (cells: ReadonlyMap<string, string>) => z.ZodObject
  key: readonly string[]
  row: string
  meaning: string
  optional?: true
  most?: Measure
}

/** Each sheet once. Whatever reads, checks, sorts, compares or drafts a sheet reads it here. */
export const SHEETS = {
  coding: {
    file: 'coding.<coder>.csv',
    stands: ['study', 'document'],
    columns: reading,
    rowIn: readingIn,
    key: ['passage', 'code'],
    row: 'reading',
    meaning: 'What one coder finds in each passage.',
  },
  rulings: {
    file: 'rulings.csv',
    stands: ['study', 'document'],
    columns: ruling,
    key: ['passage', 'code', 'coder'],
    row: 'ruling',
    meaning: 'How each dispute between coders was settled, by whom and why.',
  },
  facts: {
    file: 'facts.csv',
    stands: ['study', 'document'],
    columns: fact,
    rowIn: factIn,
    key: ['fact', 'subject', 'page', 'value'],
    row: 'fact',
    meaning: 'What a page states as a fact, as it prints it.',
  },
  outcomes: {
    file: 'outcomes.csv',
    stands: ['document'],
    columns: outcome,
    key: ['passage', 'outcome'],
    row: 'outcome',
    meaning: 'What an evaluation found, outcome by outcome.',
  },
  methods: {
    file: 'methods.csv',
    stands: ['document'],
    columns: method,
    key: ['method_id'],
    row: 'method',
    meaning: 'The methods that guidance presents, with its own letters.',
  },
  searches: {
    file: 'searches.csv',
    stands: ['review'],
    columns: searchRow,
    key: ['search_id'],
    row: 'search',
    meaning: 'Each search that was run, where, when and with what.',
  },
  screening: {
    file: 'screening.csv',
    stands: ['review'],
    columns: screeningRow,
    key: ['record_id'],
    row: 'screened record',
    meaning: 'Each record that was met, and what was decided about it.',
    most: { bytes: 64_000_000, lines: 200_000, cells: 2_200_000 },
  },
  screeners: {
    file: 'screening.<coder>.csv',
    stands: ['review'],
    columns: screenerRow,
    key: ['record_id', 'stage'],
    row: 'screener’s decision',
    meaning:
      'What one of several screeners decided about each record, stage by stage. Where one screens alone there is none.',
    optional: true,
    most: { bytes: 64_000_000, lines: 200_000, cells: 2_200_000 },
  },
  screening_rulings: {
    file: 'screening-rulings.csv',
    stands: ['review'],
    columns: screeningRuling,
    key: ['record_id', 'stage'],
    row: 'ruling on a record',
    meaning: 'How each conflict between screeners was settled, by whom and why.',
    optional: true,
  },
  checks: {
    file: 'checks.csv',
    stands: ['review'],
    columns: check,
    key: ['finding', 'coder'],
    row: 'check',
    meaning: 'Each settled finding that somebody compared with its page again, and what was right of it.',
    optional: true,
  },
  reporting: {
    file: 'reporting.csv',
    stands: ['review'],
    columns: reportingRow,
    key: ['item'],
    row: 'item of a checklist',
    meaning: 'Where the review says what the checklists for reporting ask for, and openly where it does not.',
    optional: true,
  },
} as const satisfies Record<string, SheetKind>

export type SheetName = keyof typeof SHEETS
/** A row of a sheet, read. */
export type RowOf<Name extends SheetName> = Whose<(typeof SHEETS)[Name]['file']> &
  z.output<(typeof SHEETS)[Name]['columns']>
/** Whose row it is, where the name of its file says that. */
type Whose<File extends string> = File extends `${string}<coder>${string}` ? { coder: string } : unknown
/** The sheets that may stand in one place. */
export type SheetIn<Where extends Stand> = {
  [Name in SheetName]: Where extends (typeof SHEETS)[Name]['stands'][number] ? Name : never
}[SheetName]
/** Those whose rows are kept as they stand. What coders and rulings say is settled into findings. */
export type KeptIn<Where extends Stand> = Exclude<SheetIn<Where>, 'coding' | 'rulings'>

export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[]

export function sheetsIn<Where extends Stand>(where: Where): SheetIn<Where>[] {
  return SHEET_NAMES.filter(name => (SHEETS[name].stands as readonly Stand[]).includes(where)) as SheetIn<Where>[]
}

export function keptIn<Where extends Stand>(where: Where): KeptIn<Where>[] {
  return sheetsIn(where).filter(name => name !== 'coding' && name !== 'rulings') as KeptIn<Where>[]
}

/** What reads a row of a sheet, by its cells. */
export function rowIn(name: SheetName): (cells: ReadonlyMap<string, string>) => z.ZodObject {
  const { columns, rowIn = () => columns }: SheetKind = SHEETS[name]
  return rowIn
}

/** True of a sheet that a review may do without. */
export function isOptional(name: SheetName): boolean {
  return (SHEETS[name] as SheetKind).optional === true
}

/** How much a sheet may hold, where it is more than other files may. */
export function mostOf(name: SheetName): Measure | undefined {
  return (SHEETS[name] as SheetKind).most
}

/** Which sheet a file is by its name, and whose where it is a coder's; `undefined` for one that may not stand there. */
export function sheetNamed(file: string, where: Stand): { name: SheetName; coder: string } | undefined {
  const [, coder = ''] = /^[a-z]+\.([a-z])\.csv$/.exec(file) ?? []
  const name = sheetsIn(where).find(one => fileOf(one, coder) === file)
  return name === undefined ? undefined : { name, coder }
}

/** The name of a sheet's file. */
export function fileOf(name: SheetName, coder = ''): string {
  return SHEETS[name].file.replace('<coder>', coder)
}

/** Its columns in their order; what has a label has a column in each language of the review. */
export function columnsOf(name: SheetName, languages: Languages): string[] {
  return bulletsOf(SHEETS[name].columns, languages)
}

/** The columns that a header has in their order. A sheet may do without those of translations, as a note may without their bullets. */
export function columnsIn(name: SheetName, header: readonly string[], languages: Languages): string[] {
  const free = translationsOf(SHEETS[name].columns, languages)
  return columnsOf(name, languages).filter(column => header.includes(column) || !free.includes(column))
}
