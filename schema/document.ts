import { z } from 'zod'
import { peopleList } from './people.ts'
import {
  coderLetter,
  dateOrMissing,
  listOf,
  listOrMissing,
  pageId,
  passageId,
  SLUG,
  slug,
  sourceId,
  textOf,
  wholeOrMissing,
  wordOf,
  wordOrMissing,
  words,
  yearOrMissing,
} from './text.ts'
import {
  APPLIES,
  ATTRIBUTION,
  DOCUMENT_BASIS,
  DOCUMENT_KIND,
  FACT_KIND,
  OUTCOME_DATA,
  OUTCOME_DESIGN,
  OUTCOME_DIRECTION,
  OUTCOME_DOMAIN,
  OUTCOME_ROLE,
  RATING_DIMENSION,
  RATING_LETTER,
  SIGNIFICANCE,
  STATUS,
  YES_NO,
  YES_PARTLY_NO,
} from './vocabulary.ts'

/** What is known of a review, an evaluation, a mapping or a guidance page as a whole. */
export const documentRecord = z.strictObject({
  status: wordOf(STATUS),
  coded_by: listOf(coderLetter),
  kind: wordOf(DOCUMENT_KIND),
  authors: listOrMissing(words),
  year: yearOrMissing,
  published_on: dateOrMissing,
  publisher: words,
  producers: listOrMissing(words),
  commissioned_by: listOrMissing(words),
  funded_by: listOrMissing(words),
  language: words,
  setting_countries: listOrMissing(words),
  population: peopleList,
  source_of_scheme: slug.optional(),
  studies_included: wholeOrMissing,
  basis: wordOf(DOCUMENT_BASIS),
  formerly: listOf(sourceId).optional(),
})
export type DocumentRecord = z.infer<typeof documentRecord>

export const draftDocumentRecord = documentRecord.partial().required({ status: true, coded_by: true })

/** One fact a page states. `value` is kept as it is printed; `unit` says what is counted. */
export const fact = z.strictObject({
  fact: slug,
  subject: slug,
  kind: wordOf(FACT_KIND),
  value: words,
  unit: words,
  page: pageId,
  where: words,
})
export type Fact = z.infer<typeof fact>

/** One result of an evaluation. Counts are of informants before and after; size stands as printed. */
export const outcome = z.strictObject({
  passage: passageId,
  domain: wordOrMissing(OUTCOME_DOMAIN),
  outcome: slug,
  informants: peopleList,
  instrument: words,
  data_type: wordOrMissing(OUTCOME_DATA),
  design: wordOrMissing(OUTCOME_DESIGN),
  comparison_group: wordOrMissing(YES_NO),
  n_before: wholeOrMissing,
  n_after: wholeOrMissing,
  direction: wordOrMissing(OUTCOME_DIRECTION),
  size_as_printed: words,
  significance: wordOrMissing(SIGNIFICANCE),
  attribution: wordOrMissing(ATTRIBUTION),
  role: wordOrMissing(OUTCOME_ROLE),
})
export type Outcome = z.infer<typeof outcome>

/** Splits `a | b | c` into exactly `n` parts. */
function parts(text: string, n: number): string[] | undefined {
  const found = text.split('|').map(part => part.trim())
  return found.length === n && found.every(part => part !== '') ? found : undefined
}

const PAGE_ID = /^s[1-9]\d{0,2}$/

const rating = textOf(
  z.strictObject({
    dimension: z.enum(RATING_DIMENSION),
    letter: z.enum(RATING_LETTER),
    population: z.string().regex(SLUG),
    page: z.string().regex(PAGE_ID),
  }),
  { expected: 'dimension | letter | population | page, such as `target | B | adults | s2`' },
  text => {
    const [dimension, letter, population, page] = parts(text, 4) ?? []
    const known =
      (RATING_DIMENSION as readonly unknown[]).includes(dimension) &&
      (RATING_LETTER as readonly unknown[]).includes(letter)
    return known && population !== undefined && SLUG.test(population) && page !== undefined && PAGE_ID.test(page)
      ? {
          dimension: dimension as (typeof RATING_DIMENSION)[number],
          letter: letter as (typeof RATING_LETTER)[number],
          population,
          page,
        }
      : undefined
  },
)

const evaluation = textOf(
  z.strictObject({
    population: z.string(),
    design: z.string(),
    result: z.string(),
    applies: z.enum(APPLIES),
    page: z.string().regex(PAGE_ID),
  }),
  { expected: 'population | design | result | direct or indirect | page' },
  text => {
    const [population, design, result, applies, page] = parts(text, 5) ?? []
    if (population === undefined || design === undefined || result === undefined || page === undefined) return undefined
    if ((applies !== 'direct' && applies !== 'indirect') || !PAGE_ID.test(page)) return undefined
    return { population, design, result, applies: applies as (typeof APPLIES)[number], page }
  },
)

const evidenceLabel = textOf(
  z.strictObject({ label: z.string(), page: z.string().regex(PAGE_ID) }),
  { expected: 'label | page, such as `evidensbaseret | s1`' },
  text => {
    const [label, page] = parts(text, 2) ?? []
    return label !== undefined && page !== undefined && PAGE_ID.test(page) ? { label, page } : undefined
  },
)

/** A method that guidance presents. Letters are the portal's own; they are reported, never computed. */
export const method = z.strictObject({
  method_id: slug,
  label_da: words,
  label_en: words,
  named_in: listOf(pageId),
  own_card: wordOf(YES_NO),
  purpose: words,
  target_group: words,
  origin_field: words,
  statutory_use: wordOrMissing(YES_PARTLY_NO),
  participants: words,
  ratings: listOrMissing(rating),
  evaluations: listOrMissing(evaluation),
  evidence_label_as_printed: listOrMissing(evidenceLabel),
  passage: passageId,
})
export type Method = z.infer<typeof method>
