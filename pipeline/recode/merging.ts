import type { Reading, Ruling } from '../../schema/reading.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'

/** The codes that become one. */
export interface Merging {
  codes: ReadonlySet<string>
  into: string
}

/** What the readings and rulings of one study or document become. */
export interface MergedSource {
  id: string
  /** By the letter of the coder: the readings under the one code. */
  readings: Map<string, Located<Reading>[]>
  /** The rulings under the one code, each with the row whose place it takes. */
  rulings: { row: Located<Ruling>; ruling: Ruling }[]
  /** Passages on which a coder had several of the codes. */
  joined: { coder: string; passage: string }[]
  /** Passages that wait for a reader, so that nothing more is said of them. */
  inDoubt: Set<string>
  problems: Problem[]
}
