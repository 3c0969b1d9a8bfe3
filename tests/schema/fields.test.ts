import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as analysis from '../../schema/analysis.ts'
import * as claims from '../../schema/claim.ts'
import * as codebook from '../../schema/codebook.ts'
import * as documents from '../../schema/document.ts'
import * as facts from '../../schema/fact.ts'
import { field, metaOf } from '../../schema/field.ts'
import * as methods from '../../schema/method.ts'
import * as outcomes from '../../schema/outcome.ts'
import * as pagesRead from '../../schema/page-read.ts'
import * as passages from '../../schema/passage.ts'
import * as protocol from '../../schema/protocol.ts'
import * as readings from '../../schema/reading.ts'
import * as reports from '../../schema/report.ts'
import * as reviewFindings from '../../schema/review-finding.ts'
import * as screening from '../../schema/screening.ts'
import * as search from '../../schema/search.ts'
import * as studies from '../../schema/study.ts'
import { words } from '../../schema/text.ts'

/** What a row of nothing leaves empty asks nothing. */
const { readingOfNothing: _, ...coded } = readings
const sources = { documents, studies, reports, pagesRead, passages, facts, outcomes, methods }
const modules = { ...sources, analysis, claims, codebook, coded, protocol, screening, search, reviewFindings }

/** Every field of an object, also of the entries of its lists, by its path. */
function fieldsOf(schema: unknown, path: string): { path: string; schema: z.ZodType }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, one]) => fieldsOf(one, `${path}.${key}`))
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return fieldsOf(schema.element, path)
  return schema instanceof z.ZodType ? [{ path, schema }] : []
}

const fields = Object.entries(modules).flatMap(([name, module]) =>
  Object.entries(module).flatMap(([key, schema]) => fieldsOf(schema, `${name}.${key}`)),
)

describe('every field of the schema', () => {
  test('is found', () => expect(fields.length).toBeGreaterThan(150))

  test('has a question, which ends as one, and a doubt that is a sentence', () => {
    const wrong = fields.filter(({ schema }) => {
      const { question = '', doubt = 'None.' } = metaOf(schema) ?? {}
      return !/^[A-Z].{8,}\?$/.test(question) || !/^[`A-Z].*\.$/.test(doubt)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

test('a reader that several fields share keeps each question by its own field', () => {
  const a = field(words, { question: 'What is it?' })
  const b = field(words, { question: 'Where is it?', doubt: 'On the page.' })
  expect([a, b, words].map(metaOf)).toEqual([
    { question: 'What is it?' },
    { question: 'Where is it?', doubt: 'On the page.' },
    undefined,
  ])
})
