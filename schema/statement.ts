import { z } from 'zod'
import { CODE } from './ids.ts'
import { textOf } from './text.ts'
import type { WordIn } from './vocabulary.ts'

const code = z.string().regex(CODE)

/** What may be said to be found, and to be done. */
export const FOUND_SAID = ['lacking', 'there', 'varies'] as const satisfies readonly WordIn<'found'>[]
export const DONE_SAID = ['helps', 'hinders'] as const satisfies readonly WordIn<'when_present'>[]

/**
 * What a review finding says, in a form that can be held against the numbers: what is found of a condition, what it does, or that hardly any study speaks of it.
 * It repeats the text of the finding and takes nothing from it: the text is what is assessed.
 */
export const statement = textOf(
  z.union([
    z.strictObject({ kind: z.literal('found'), code, word: z.enum(FOUND_SAID) }),
    z.strictObject({ kind: z.literal('does'), code, word: z.enum(DONE_SAID) }),
    z.strictObject({ kind: z.literal('silent'), code }),
  ]),
  {
    expected:
      '`found <code> lacking`, `there` or `varies`; `does <code> helps` or `hinders`; or `silent <code>`, with a code such as `theme.word`',
  },
  text => {
    const read = FORMS.find(form => form.test(text))?.exec(text)?.groups
    return read === undefined ? undefined : ({ ...read } as Statement)
  },
)
export type Statement =
  | { kind: 'found'; code: string; word: (typeof FOUND_SAID)[number] }
  | { kind: 'does'; code: string; word: (typeof DONE_SAID)[number] }
  | { kind: 'silent'; code: string }

/** A statement as it is typed. */
export function statementText(statement: Statement): string {
  return Object.values(statement).join(' ')
}

const FORMS = [
  /^(?<kind>found) (?<code>[a-z]+\.[a-z]+) (?<word>lacking|there|varies)$/,
  /^(?<kind>does) (?<code>[a-z]+\.[a-z]+) (?<word>helps|hinders)$/,
  /^(?<kind>silent) (?<code>[a-z]+\.[a-z]+)$/,
]
