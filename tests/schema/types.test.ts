import { describe, expectTypeOf, it } from 'vitest'
import type { DocumentRecord } from '../../schema/document.ts'
import type { Method } from '../../schema/method.ts'
import type { Missing } from '../../schema/missing.ts'
import type { Outcome } from '../../schema/outcome.ts'
import type { Informants } from '../../schema/people.ts'
import type { Reading, Ruling } from '../../schema/reading.ts'
import type { Finding, WhenPresent } from '../../schema/settled.ts'
import type { StudyRecord } from '../../schema/study.ts'

/** The types follow from the schema: a word, a number or a list, never a bare string where the list of words is closed. */
describe('the inferred types', () => {
  it('of a study', () => {
    expectTypeOf<StudyRecord['year']>().toEqualTypeOf<number | Missing>()
    expectTypeOf<StudyRecord['authors']>().toEqualTypeOf<string[] | Missing>()
    expectTypeOf<StudyRecord['coded_by']>().toEqualTypeOf<string[]>()
    expectTypeOf<StudyRecord['status']>().toEqualTypeOf<'draft' | 'included'>()
    expectTypeOf<StudyRecord['peer_reviewed']>().toEqualTypeOf<'yes' | 'no' | Missing>()
    expectTypeOf<StudyRecord['informants']>().toEqualTypeOf<Informants[] | Missing>()
    expectTypeOf<StudyRecord['year_online']>().toEqualTypeOf<number | undefined>()
  })

  it('of a reading and a ruling', () => {
    expectTypeOf<Reading['state']>().toEqualTypeOf<
      'present' | 'absent' | 'both' | 'wished' | 'supposed' | 'not-stated' | Missing
    >()
    expectTypeOf<Reading['informants']>().toEqualTypeOf<string[] | Missing>()
    expectTypeOf<Ruling['decision']>().toEqualTypeOf<'keep' | 'drop'>()
    expectTypeOf<Ruling['state']>().toEqualTypeOf<Reading['state'] | undefined>()
  })

  it('of a document', () => {
    expectTypeOf<DocumentRecord['studies_included']>().toEqualTypeOf<number | Missing>()
    expectTypeOf<Outcome['n_before']>().toEqualTypeOf<number | Missing>()
    expectTypeOf<Exclude<Method['ratings'], Missing>[number]['letter']>().toEqualTypeOf<'A' | 'B' | 'C' | 'D'>()
  })

  it('of a finding', () => {
    expectTypeOf<Finding['when_present']>().toEqualTypeOf<WhenPresent>()
    expectTypeOf<WhenPresent>().toEqualTypeOf<'helps' | 'hinders' | 'mixed' | 'no-relation' | 'describes' | Missing>()
  })
})
