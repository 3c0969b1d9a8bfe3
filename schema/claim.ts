import { z } from 'zod'
import { codeId, form, listOf, slug, sourceId, textOf, wordOf, words } from './text.ts'
import { CLAIM_BASIS, CLAIM_POPULATION, CLAIM_STATUS, PREDICTED } from './vocabulary.ts'

const testable = textOf(
  z.union([z.literal('yes'), z.strictObject({ no: z.string() })]),
  { expected: '`yes`, or `no, ` and why' },
  text => {
    if (text === 'yes') return text
    const [, why] = /^no, (\S.*)$/.exec(text) ?? []
    return why === undefined ? undefined : { no: why }
  },
)

/**
 * One thing a published review claims, to be set beside our sample.
 *
 * `predicted` is what the condition of the codes does to involvement when it is there, as the page has it: one way, either way, an association between two
 * codes, or nothing that could be tested. `basis` says whether the page states that or we inferred it. `awaiting` are records awaiting classification that
 * speak to the claim by their title.
 */
export const claim = z.strictObject({
  claim_id: slug,
  da: words,
  en: words,
  passage: form(/^[a-z0-9-]+\/p[1-9]\d{0,3}$/, 'a passage such as `publisher-2020-word/p1`'),
  status: wordOf(CLAIM_STATUS),
  codes: listOf(codeId),
  predicted: wordOf(PREDICTED),
  basis: wordOf(CLAIM_BASIS),
  population: wordOf(CLAIM_POPULATION),
  testable,
  awaiting: listOf(sourceId).optional(),
})
export type Claim = z.infer<typeof claim>

export const claims = z.strictObject({ claims: z.array(claim) })
export type Claims = z.infer<typeof claims>
