import { z } from 'zod'
import { isMissing, MISSING } from './missing.ts'
import { informants, peopleList, total } from './people.ts'
import {
  address,
  coderLetter,
  formOrMissing,
  isDate,
  listOf,
  listOrMissing,
  pageId,
  passageId,
  reportId,
  SLUG,
  SOURCE_ID,
  slug,
  sourceId,
  textOf,
  wordOf,
  wordOrMissing,
  words,
  year,
  yearOrMissing,
} from './text.ts'
import {
  AUTHORITY,
  BASIS,
  CASE_STAGE,
  CHILD_LIVING,
  CONSENT,
  DATA_COLLECTION,
  DESIGN,
  EVIDENCE_TYPE,
  PAGE_READ,
  PERSPECTIVE,
  RECRUITMENT,
  RELATION,
  STATUS,
  STUDY_TYPE,
  YES_NO,
} from './vocabulary.ts'

const related = textOf(
  z.strictObject({ study: z.string().regex(SOURCE_ID), relation: z.enum(RELATION) }),
  { expected: 'a study and how it is related, such as `example-2015-fear same-sample`' },
  text => {
    const [study, relation, ...rest] = text.split(/ +/)
    const isRelation = (RELATION as readonly unknown[]).includes(relation)
    return study !== undefined && SOURCE_ID.test(study) && isRelation && rest.length === 0
      ? { study, relation: relation as (typeof RELATION)[number] }
      : undefined
  },
)

const period = textOf(
  z.string(),
  { expected: 'a year or a period such as 2010-2012, or a word that says why it is missing', options: MISSING },
  text => {
    const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? []
    return isMissing(text) || (from !== undefined && Number(from) <= Number(to)) ? text : undefined
  },
)

const retracted = textOf(
  z.strictObject({ date: z.string(), where: z.string() }),
  { expected: 'a date and an address, such as `2020-05-01, https://example.org/notice`' },
  text => {
    const [, date, where] = /^(\d{4}-\d\d-\d\d), (https?:\/\/\S+)$/.exec(text) ?? []
    return date !== undefined && where !== undefined && isDate(date) ? { date, where } : undefined
  },
)

const appraisal = textOf(
  z.union([
    z.literal('not-possible-from-basis'),
    z.strictObject({
      tool: z.string(),
      answers: z.array(z.strictObject({ question: z.string(), answer: z.enum(['yes', 'no', 'unclear']) })),
    }),
  ]),
  { expected: '`not-possible-from-basis`, or a tool and its answers such as `mmat; q1 yes; q2 unclear`' },
  text => {
    if (text === 'not-possible-from-basis') return text
    const [tool, ...answers] = text.split(';').map(part => part.trim())
    const read = answers.map(answer => /^([a-z0-9-]+) (yes|no|unclear)$/.exec(answer))
    if (tool === undefined || !SLUG.test(tool) || read.length === 0 || read.includes(null)) return undefined
    return {
      tool,
      answers: read.map(found => ({ question: found?.[1] ?? '', answer: found?.[2] as 'yes' | 'no' | 'unclear' })),
    }
  },
)

/**
 * What is known of one study as a whole, in the order it is written.
 * `year` is the year of the issue, else the year it came online; both are kept. `total` is checked, never computed.
 */
export const studyRecord = z.strictObject({
  status: wordOf(STATUS),
  coded_by: listOf(coderLetter),
  authors: listOrMissing(words),
  year: yearOrMissing,
  year_online: year.optional(),
  container: words,
  volume: words,
  issue: words,
  pages: words,
  doi: words,
  type: wordOrMissing(STUDY_TYPE),
  language: formOrMissing(/^[a-z]{2}$/, 'a language code of two letters such as `da`'),
  peer_reviewed: wordOrMissing(YES_NO),
  related: listOf(related).optional(),
  setting_countries: listOrMissing(words),
  design: wordOrMissing(DESIGN),
  data_collection: listOrMissing(wordOf(DATA_COLLECTION)),
  data_years: period,
  recruitment: wordOrMissing(RECRUITMENT),
  informants: listOrMissing(informants),
  total: total.optional(),
  about: peopleList,
  perspective: listOrMissing(wordOf(PERSPECTIVE)),
  child_living: listOrMissing(wordOf(CHILD_LIVING)),
  case_stage: listOrMissing(wordOf(CASE_STAGE)),
  consent: wordOrMissing(CONSENT),
  authority: listOrMissing(wordOf(AUTHORITY)),
  basis: wordOf(BASIS),
  results_seen: wordOf(YES_NO),
  appraisal,
  retracted: retracted.optional(),
  sampled_by_quota: listOf(slug).optional(),
  formerly: listOf(sourceId).optional(),
})
export type StudyRecord = z.infer<typeof studyRecord>

/** The fields a draft may leave out: all but its status and coders. */
export const draftRecord = studyRecord.partial().required({ status: true, coded_by: true })

/** One publication of a study that has several. */
export const report = z.strictObject({
  report: reportId,
  title: words,
  authors: listOrMissing(words),
  year: yearOrMissing,
  container: words,
  doi: words,
  type: wordOrMissing(STUDY_TYPE),
})

/** A page that was read. */
export const page = z.strictObject({ page: pageId, address, read: wordOf(PAGE_READ) })
export type Page = z.infer<typeof page>

const where = textOf(
  z.strictObject({ page: z.string(), place: z.string() }),
  { expected: 'a page and a place on it, such as `s1, abstract, sentence 3`' },
  text => {
    const [, onPage, place] = /^(s[1-9]\d{0,2}), (\S.*)$/.exec(text) ?? []
    return onPage !== undefined && place !== undefined ? { page: onPage, place } : undefined
  },
)

/** One thing a page says, in the coder's own words; or the reason it was taken out. */
export const passage = z.strictObject({
  passage: passageId,
  text: words.optional(),
  where: where.optional(),
  report: reportId.optional(),
  evidence_type: wordOrMissing(EVIDENCE_TYPE).optional(),
  withdrawn: words.optional(),
})
export type Passage = z.infer<typeof passage>
