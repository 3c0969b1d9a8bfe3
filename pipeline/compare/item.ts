import type { Place } from '../diagnostics/place.ts'

/** A passage as a reviewer needs it beside a changed coding: what it says, and where on which page it was read. */
export interface Cited {
  passage: string
  text: string
  address: string
  read: string
  place: string
  /** All findings of the passage, and of others that rest on the same place of the same page. */
  findings: { finding: string; says: string; shares: 'passage' | 'place' }[]
}

/** What the field `counts` of a reading says where it does. */
export const COUNTS = 'yes'

/** What it says where nothing of the source counts. */
export const OUT = { draft: 'no, it is of a draft', retracted: 'no, it is of a retracted study' }

/** Who read a finding so, of those whose readings stand, and who settled it where a ruling did. */
export interface Readers {
  gave: string[]
  standing: string[]
  ruling?: string
}

/** Whose sheet was edited: the letter, what kind of reader and with which part of the work, and how the readings stand. */
export interface Editor {
  coder: string
  role: string
  sheet: string
}

/** One thing in the sources that can be added, changed or removed: a record, a passage, a finding, a fact, a code, a screening row. */
export interface Item {
  /** The study or document it stands in, or the page or sheet above them. */
  group: string
  kind: string
  key: string
  fields: ReadonlyMap<string, { text: string; place: Place }>
  place: Place
  /** Why it is as it is, where a ruling says so. */
  reason?: string
  /** The passage it is about. */
  cited?: Cited
  /** The code it is about, which a reviewer may want to look up. */
  code?: string
  /** Of a finding: who stands behind it. */
  readers?: Readers
}

/** What happened to one field. Absent is `undefined`. */
export interface FieldChange {
  field: string
  before: string | undefined
  after: string | undefined
  place: Place
}

/** What happened to one item. */
export interface Change
  extends Pick<Item, 'group' | 'kind' | 'key' | 'place' | 'reason' | 'cited' | 'code' | 'readers'> {
  what: 'added' | 'removed' | 'changed' | 'renamed'
  /** The name it had before, where it was renamed. */
  formerly?: string
  fields: FieldChange[]
  /** What a changed coding says beside what changed, because an effect means nothing without its state. */
  kept?: string
  edited?: Editor[]
  /** Of a finding: the sentences that rest on it, each with how many findings behind it say what this one said. */
  sentences?: string[]
}
