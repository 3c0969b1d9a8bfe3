import type { TableRows } from '../review/table.ts'
import type { Change } from './item.ts'
import { KINDS } from './kinds-of-conclusion.ts'
import type { MovedKind } from './moved.ts'
import { NO_RENAMES, type Renames } from './renames.ts'
import { rowsBy } from './table-rows.ts'

/** What is said in sentences that somebody wrote: no number notices where one of them loses what it says. */
const SAID: readonly MovedKind[] = ['key message', 'review finding', 'claim']

/**
 * The changed findings, each with the sentences that rest on it, or rested, and how many of the findings behind each say what it said. A sentence keeps its
 * word when its only support goes, because what it says is in words; so whoever changes the support is shown it.
 */
export function withSentences(
  changes: readonly Change[],
  before: readonly TableRows[],
  after: readonly TableRows[],
  renames: Renames,
): Change[] {
  const [old, now] = [sideOf(before, renames), sideOf(after, NO_RENAMES)]
  const names = [...new Set([...old.behind.keys(), ...now.behind.keys()])]
  return changes.map(change => {
    if (change.kind !== 'finding') return change
    const id = `${change.group}/${change.key}`
    const effect = old.effects.get(id) ?? now.effects.get(id)
    const sentences = names
      .filter(name => [old, now].some(({ behind }) => behind.get(name)?.includes(id)))
      .map(name => {
        const [was, is] = [old, now].map(
          side => (side.behind.get(name) ?? []).filter(one => side.effects.get(one) === effect).length,
        )
        return effect === undefined || was === is ? name : `${name} (${effect} ${was} → ${is})`
      })
    return sentences.length === 0 ? change : { ...change, sentences }
  })
}

/** The findings behind each sentence, and what each finding says that the condition does. */
function sideOf(tables: readonly TableRows[], renames: Renames) {
  const sentences = KINDS.filter(({ kind }) => SAID.includes(kind)).flatMap(({ kind, table }) =>
    [...rowsBy(tables, table, undefined, renames)].map(([about, row]) => [`${kind} ${about}`, row.behind] as const),
  )
  const effects = [...rowsBy(tables, 'evidence', undefined, renames)].map(
    ([id, { cells }]) => [id, cells.when_present] as const,
  )
  return { behind: new Map(sentences), effects: new Map(effects) }
}
