import { newCoder } from './new-coder.ts'
import { newStudy } from './new-study.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

const HOW = 'Say what is new: `new study <id> [--from file]`, `new coder <letter> <study-id>` or `new rulings`.'

/** Drafts made from the schema: a study, a sheet for another reading, the rulings that are open. Never overwrites anything. */
export async function makeNew(run: Run, words: readonly string[], from: string | undefined): Promise<Said> {
  const [what, ...rest] = words
  if (what === 'study' && rest.length === 1) return newStudy(run, rest[0] ?? '', from)
  if (from !== undefined) return usage(`Only a study is made from a file. ${HOW}`)
  if (what === 'coder' && rest.length === 2) return newCoder(run, rest[0] ?? '', rest[1] ?? '')
  if (what === 'rulings' && rest.length === 0) return (await import('./new-rulings.ts')).newRulings(run)
  return usage(HOW)
}
