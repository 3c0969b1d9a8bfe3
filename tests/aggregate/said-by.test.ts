import { expect, test } from 'vitest'
import { saidBy } from '../../pipeline/aggregate/said-by.ts'
import type { Finding } from '../../schema/settled.ts'

/** Of the people whom the scheme is about, and of others. */
const population = new Set(['neighbours'])

test.each<[Finding['evidence'], Finding['informants'], string | undefined]>([
  ['participant-account', ['neighbours'], 'told-by-population'],
  ['participant-account', ['neighbours', 'caretakers'], 'told-by-population'],
  ['participant-account', ['caretakers'], 'told-by-others'],
  ['participant-account', 'unclear', 'told-by-others'],
  ['author-interpretation', ['neighbours'], 'by-authors'],
  ['measured-association', ['neighbours'], 'measured'],
  ['count', ['caretakers'], 'measured'],
  ['recommendation', ['neighbours'], undefined],
  ['cited', ['neighbours'], undefined],
])('%s of %j is %s', (evidence, informants, said) => {
  expect(saidBy({ evidence, informants }, population)).toBe(said)
})
