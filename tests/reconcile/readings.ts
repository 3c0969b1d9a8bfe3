import type { Coded } from '../../pipeline/reconcile/settle-round.ts'
import type { Located } from '../../pipeline/review/located.ts'
import type { Reading, Ruling } from '../../schema/reading.ts'

/** The values of a reading; what is not given is as in the example of the design. */
export function reading(passage: string, code: string, values: Partial<Reading> = {}): Reading {
  return {
    passage,
    code,
    state: 'present',
    direction: 'hinders',
    evidence: 'participant-account',
    informants: ['parents'],
    about: ['parents'],
    ...values,
  }
}

export function ruling(passage: string, code: string, values: Partial<Ruling> = {}): Ruling {
  return { ...reading(passage, code), decision: 'keep', reason: 'As the passage has it.', coder: 'c', ...values }
}

/** A value at a line of a file. */
export function located<T>(value: T, path = 'note.md', line = 1): Located<T> {
  const place = { path, line, column: 1, endLine: line, endColumn: 9 }
  return { value, place, at: () => place }
}

/** A source coded by the coders named, with their sheets and the rulings, each row at a line of its own. */
export function coded(
  codedBy: string,
  sheets: Record<string, Reading[]>,
  rulings: Ruling[] = [],
  superseded = '',
): Coded {
  const at = <T>(path: string, rows: T[]) => rows.map((value, index) => located(value, path, index + 2))
  return {
    id: 'example-2015-fear',
    codedBy: [...codedBy],
    superseded: new Set(superseded),
    sheets: Object.entries(sheets).map(([coder, rows]) => ({ coder, readings: at(`coding.${coder}.csv`, rows) })),
    rulings: at('rulings.csv', rulings),
  }
}
