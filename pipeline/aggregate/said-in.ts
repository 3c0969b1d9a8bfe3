import type { Finding } from '../../schema/settled.ts'
import type { Statement } from '../../schema/statement.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { foundIn, ownResults } from './found-in.ts'
import { speaks } from './not-carried.ts'

/** The findings by which a study says it; nothing where it does not. */
export function saidIn(statement: Statement, findings: readonly Finding[]): Finding[] {
  const own = ownResults(findings.filter(one => one.code === statement.code))
  const found = foundIn(own)
  if (statement.kind === 'silent') return speaks(found) ? own : []
  if (statement.kind === 'does') return own.filter(one => one.when_present === statement.word)
  if (found !== statement.word) return []
  const states: readonly unknown[] = { lacking: ['absent'], there: ['present'], varies: MET }[statement.word]
  return own.filter(({ state }) => states.includes(state))
}

const MET: readonly WordIn<'state'>[] = ['absent', 'present', 'both']

/** The findings by which a study says otherwise. Nobody says otherwise by being silent, or by speaking where others are. */
export function otherwiseIn(statement: Statement, findings: readonly Finding[]): Finding[] {
  const own = ownResults(findings.filter(one => one.code === statement.code))
  if (statement.kind === 'silent') return []
  if (statement.kind === 'does')
    return own.filter(one => !['describes', statement.word].includes(String(one.when_present)))
  if (statement.word === 'varies') return []
  const opposite = statement.word === 'lacking' ? 'present' : 'absent'
  return own.filter(({ state }) => state === opposite || state === 'both')
}
