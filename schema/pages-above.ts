import { z } from 'zod'
import {
  CODE,
  codeId,
  coderLetter,
  form,
  isoDate,
  listOf,
  listOrMissing,
  SLUG,
  slug,
  sourceId,
  textOf,
  whole,
  wordOf,
  words,
  year,
} from './text.ts'
import { CODER_KIND, ORIGIN, SCREENING_DECISION, SCREENING_STAGE } from './vocabulary.ts'

/** The pages and sheets that stand above the studies: protocol, codebook, analysis, searches, screening. */

const labels = { da: words, en: words }

const region = z.strictObject({ region: slug, ...labels, countries: listOf(words) })
const coder = z.strictObject({
  coder: coderLetter,
  kind: wordOf(CODER_KIND),
  read: words,
  independent_of: listOrMissing(coderLetter).optional(),
})
const quota = z.strictObject({ quota: slug, ...labels, target: whole, themes: listOf(slug).optional() })
const statement = z.strictObject({ statement: slug, ...labels })
const reason = z.strictObject({ reason: slug, ...labels })
const dated = z.strictObject({ date: isoDate, text: z.array(words) })
const prose = z.array(words)

/** What the review asks, of what, by whom, and what it cannot say. */
export const protocol = z.strictObject({
  title: words,
  review: z.strictObject({ ...labels, question_da: words, question_en: words, citation: words }),
  window: z.strictObject({ from: year, to: year }),
  regions: z.array(region).min(1),
  coders: z.array(coder).min(1),
  quotas: z.array(quota),
  /** Why records leave the screening. */
  reasons: z.array(reason),
  statements: z.array(statement),
  eligibility: prose,
  sampling: prose,
  limits: prose,
  coding_log: z.array(dated),
  amendments: z.array(dated),
})
export type Protocol = z.infer<typeof protocol>

const example = textOf(
  z.string(),
  { expected: 'a passage such as `example-2015-fear/p1`, or `not-seen` for a code that no passage carries yet' },
  text => (text === 'not-seen' || /^[a-z0-9-]+\/p[1-9]\d{0,3}$/.test(text) ? text : undefined),
)

/** One code: what it means, and when it is used. */
export const code = z.strictObject({
  code: codeId,
  ...labels,
  definition: words,
  present_means: words,
  include: words,
  exclude: words,
  example,
  origin: wordOf(ORIGIN),
  formerly: listOf(form(CODE, 'a code such as `theme.word`')).optional(),
})
export type Code = z.infer<typeof code>

const theme = z.strictObject({
  theme: form(/^[a-z]+$/, 'a theme of lower-case letters'),
  ...labels,
  codes: z.array(code),
})

/** One scheme of codes. `count` is `yes` for the review's own scheme, the one the count tables use. */
const scheme = z.strictObject({
  scheme: form(SLUG, 'a scheme of lower-case letters'),
  ...labels,
  involvement_of: words,
  counted: wordOf(['yes', 'no']),
  themes: z.array(theme).min(1),
})
export const codebook = z.strictObject({ schemes: z.array(scheme).min(1) })
export type Codebook = z.infer<typeof codebook>

/** Choices of the analysis, declared before the numbers are seen. */
export const analysis = z.strictObject({
  title: words,
  /** `frequent_from` is in percent: the frequency effect size from which a code is called frequent. */
  conclusions: z.strictObject({ least_studies: whole, frequent_from: whole }),
  subgroups: z.array(z.strictObject({ subgroup: slug, ...labels, from: year, to: year })),
})
export type Analysis = z.infer<typeof analysis>

/** One search that was run. */
export const searchRow = z.strictObject({ search_id: slug, date: words, where: words, query: words, hits: words })
export type SearchRow = z.infer<typeof searchRow>

/** One record that was met, and what was decided about it. */
export const screeningRow = z.strictObject({
  record_id: sourceId,
  title: words,
  authors: words,
  year: words,
  doi: words,
  found_by: listOf(slug),
  stage: wordOf(SCREENING_STAGE),
  decision: wordOf(SCREENING_DECISION),
  reason: words,
  note: z.string(),
})
export type ScreeningRow = z.infer<typeof screeningRow>
