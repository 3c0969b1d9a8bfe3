import { z } from 'zod'
import { documentRecord } from './document.ts'
import { metaOf } from './field.ts'
import { missing } from './missing-value.ts'
import { page } from './page-read.ts'
import { PAGES } from './pages.ts'
import { passage } from './passage.ts'
import { reading, ruling } from './reading.ts'
import { report } from './report.ts'
import type { Document, Study } from './settled.ts'
import { type KeptIn, keptIn, SHEETS, type Stand } from './sheets.ts'
import { studyRecord } from './study.ts'
import { WHEN_PRESENT } from './vocabulary.ts'
import { wordsOf } from './word-list.ts'

const { passage: ofPassage, code: ofCode, ...values } = reading.shape
const readings = z.array(z.strictObject({ coder: z.string(), ...values }))
const settling = ruling.pick({ decision: true, reason: true, reason_translations: true, coder: true })
const findings = z.array(
  z.strictObject({
    finding_id: z.string(),
    passage: ofPassage,
    code: ofCode,
    ...values,
    when_present: z.union([z.enum(wordsOf(WHEN_PRESENT)), missing]),
    readings,
    ruling: settling.exactOptional(),
  }),
)
const dropped = z.array(z.strictObject({ passage: ofPassage, code: ofCode, readings, ruling: settling }))
const settled = {
  id: z.string(),
  title: z.string(),
  pages: z.array(page),
  passages: z.array(passage),
  findings,
  dropped,
  superseded: z.strictObject({ findings, dropped }),
}
const study = z.strictObject({
  ...settled,
  record: z.strictObject({
    ...studyRecord.shape,
    regions: z.union([z.array(z.string()), missing]),
    family: z.string(),
  }),
  form: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  reports: z.array(report),
  ...keptSheets('study'),
}) satisfies z.ZodType<Study>
const document = z.strictObject({
  ...settled,
  record: documentRecord,
  ...keptSheets('document'),
}) satisfies z.ZodType<Document>

/** What each file of `data/` holds, by its name without `.json`; `study` and `document` are those of each file in their folders. */
const FILES: Record<string, z.ZodType> = {
  protocol: PAGES.protocol.schema,
  codebook: PAGES.codebook.schema,
  form: PAGES.form.schema.shape.fields,
  analysis: PAGES.analysis.schema,
  claims: PAGES.claims.schema.shape.claims,
  'review-findings': PAGES.reviewFindings.schema.shape.findings,
  dataset: PAGES.dataset.schema,
  ...Object.fromEntries(Object.entries(keptSheets('review')).map(([name, rows]) => [name.replaceAll('_', '-'), rows])),
  study,
  document,
}

/**
 * The JSON Schemas (2020-12) of the files of `data/`, by the names of these, made from what reads the sources: a field has as its description the question that
 * is asked of it.
 */
export function dataSchemas(): [string, object][] {
  return Object.entries(FILES).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, {
      io: 'output',
      override: ({ zodSchema, jsonSchema }) => {
        const { question, doubt } = metaOf(zodSchema as unknown as z.ZodType) ?? {}
        for (const key of Object.keys(jsonSchema)) if (!IN_SCHEMA.test(key)) delete jsonSchema[key]
        if (question !== undefined) jsonSchema.description = [question, doubt ?? []].flat().join(' ')
      },
    }),
  ])
}

/** The words of JSON Schema; what our readers know of themselves besides stands in the dictionary. */
const IN_SCHEMA =
  /^(\$.*|type|properties|required|additionalProperties|propertyNames|items|anyOf|oneOf|allOf|enum|const|format|pattern|(min|max)(imum|Length|Items)|description)$/

/** The rows of the sheets that are kept as they stand. */
function keptSheets<Where extends Stand>(where: Where): Kept<Where> {
  return Object.fromEntries(keptIn(where).map(name => [name, z.array(SHEETS[name].columns)])) as Kept<Where>
}

type Kept<Where extends Stand> = { [Name in KeptIn<Where>]: z.ZodArray<(typeof SHEETS)[Name]['columns']> }
