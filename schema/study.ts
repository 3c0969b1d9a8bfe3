import { z } from 'zod'
import { appraisal } from './appraisal.ts'
import { author, country, doiOrMissing, pagesOrMissing } from './bibliographic-texts.ts'
import { isDate, year, yearOrMissing } from './dates.ts'
import { field } from './field.ts'
import { coderLetter, idOf, SLUG, SOURCE_ID, sourceId } from './ids.ts'
import { isMissing } from './missing.ts'
import { informants, peopleList, total } from './people.ts'
import { formOrMissing, listOf, listOrMissing, textOf, textOrMissing, wordOf, wordOrMissing } from './text.ts'
import { BASIS, DATA_COLLECTION, RECRUITMENT, RELATION, STATUS, STUDY_TYPE, YES_NO } from './vocabulary.ts'
import { isWordOf, wordsOf } from './word-list.ts'

const related = textOf(
  z.strictObject({ study: z.string().regex(SOURCE_ID), relation: z.enum(wordsOf(RELATION)) }),
  { expected: 'a study and how it is related, such as `example-2015-fear same-sample`', parts: [RELATION] },
  text => {
    const [study, relation, ...rest] = text.split(/ +/)
    return study !== undefined && SOURCE_ID.test(study) && isWordOf(RELATION, relation) && rest.length === 0
      ? { study, relation }
      : undefined
  },
)

const period = textOf(z.string(), { expected: 'a year or a period such as 2010-2012', orMissing: true }, text => {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? []
  return isMissing(text) || (from !== undefined && Number(from) <= Number(to)) ? text : undefined
})

const retracted = textOf(
  z.strictObject({ date: z.string(), where: z.string() }),
  { expected: 'a date and an address, such as `2020-05-01, https://example.org/notice`' },
  text => {
    const [, date, where] = /^(\d{4}-\d\d-\d\d), (https?:\/\/\S+)$/.exec(text) ?? []
    return date !== undefined && where !== undefined && isDate(date) ? { date, where } : undefined
  },
)

/**
 * What is known of one study as a whole, in the order it is written.
 * `year` is the year of the issue, else the year it came online; both are kept. `total` is checked, never computed.
 */
export const studyRecord = z.strictObject({
  status: field(wordOf(STATUS), {
    question: 'Is it ready to be counted?',
    doubt:
      'A draft is checked for form and enters nothing. It is `included` once it is coded and the screening includes it.',
  }),
  coded_by: field(listOf(coderLetter), {
    question: 'Which coders have finished it?',
    doubt:
      'A sheet counts once its coder stands here; a finished coder has a row for every passage, also where no code fits.',
    names: 'coder',
  }),
  authors: field(listOrMissing(author), {
    question: 'Who wrote it?',
    doubt:
      'Family name first, as a page prints it: `Family, Given; Family, Given`. A reference file is no page that was read.',
  }),
  year: field(yearOrMissing, {
    question: 'In which year was its issue published?',
    doubt: 'Without an issue, the year it came online.',
    isAsked: true,
  }),
  year_online: field(year.optional(), {
    question: 'In which year did it come online?',
    doubt: 'It stands beside the year of the issue, where a page prints it.',
  }),
  container: field(textOrMissing, {
    question: 'Which journal, book or series did it appear in, or who published it?',
  }),
  volume: field(textOrMissing, {
    question: 'Which volume?',
    doubt: '`not-applicable` where such a publication has none.',
  }),
  issue: field(textOrMissing, {
    question: 'Which issue of the volume?',
    doubt: '`not-applicable` where such a publication has none.',
  }),
  pages: field(pagesOrMissing, {
    question: 'Which pages of the issue or book?',
    doubt: '`not-applicable` where such a publication has none.',
  }),
  doi: field(doiOrMissing, {
    question: 'Which DOI does it have?',
    doubt: 'Only the part from `10.` on, without an address before it.',
  }),
  type: field(wordOrMissing(STUDY_TYPE), { question: 'What kind of publication is it?' }),
  language: field(formOrMissing(/^[a-z]{2}$/, 'a language code of two letters such as `da`'), {
    question: 'Which language is it written in?',
  }),
  peer_reviewed: field(wordOrMissing(YES_NO), { question: 'Was it reviewed by peers before it was published?' }),
  related: field(listOf(related).optional(), {
    question: 'Which other studies share its sample, hold it as a part, or may overlap with it?',
    doubt:
      'Each is a record of the screening. Several publications of one study are its reports and stand under Reports.',
    names: 'study',
    part: 'study',
  }),
  setting_countries: field(listOrMissing(country), {
    question: 'Which countries is it set in?',
    doubt: 'Country codes of two letters (`GB`, not `UK`); the regions follow from them.',
  }),
  design: field(formOrMissing(SLUG, '`qualitative`, `quantitative`, `mixed` or a design of the protocol'), {
    question: 'Is its design qualitative, quantitative or both?',
    doubt: 'A review may declare narrower designs in its protocol; else one of the three.',
    names: 'design',
  }),
  data_collection: field(listOrMissing(wordOf(DATA_COLLECTION)), { question: 'How were its data collected?' }),
  data_years: field(period, { question: 'In which years were its data collected?' }),
  recruitment: field(wordOrMissing(RECRUITMENT), { question: 'How were those who took part found?' }),
  informants: field(listOrMissing(informants), {
    question: 'Who told it what it reports, and how many were they?',
    doubt:
      'A group, a number and its unit, each group by itself; `not-seen` in place of a number that was not seen. Units are never added together.',
    names: 'people',
    part: 'group',
  }),
  total: field(total.optional(), {
    question: 'How many informants does a page print in all?',
    doubt: 'It is checked against the groups and never computed, so leave it out where no page prints one.',
  }),
  about: field(peopleList, { question: 'Whom is it about?', names: 'people' }),
  basis: field(wordOf(BASIS), {
    question: 'How much of it was read?',
    doubt: 'The most that was read of the pages its passages stand on.',
  }),
  results_seen: field(wordOf(YES_NO), {
    question: 'Was a result seen on what was read?',
    doubt: 'Every included study has one; a study without waits in the screening.',
  }),
  appraisal: field(appraisal, {
    question: 'With which tool were its methods appraised, and what did each question or domain get?',
    doubt:
      'In the words of the tool; what it says of the whole is a domain too, such as `overall`. `not-possible-from-basis` where what was read does not let anybody tell.',
  }),
  retracted: field(retracted.optional(), {
    question: 'When was it retracted, and where does it say so?',
    doubt: 'A retracted study stays in the sources and is counted nowhere.',
  }),
  sampled_by_quota: field(listOf(idOf('a quota of the protocol')).optional(), {
    question: 'Which quotas of the protocol was it sampled to fill?',
    doubt: 'Leave it out where it was sampled for none.',
    names: 'quota',
  }),
  formerly: field(listOf(sourceId).optional(), {
    question: 'Which ids did it have before?',
    doubt: 'An id that was once cited leads here, and is never given to another study.',
  }),
})

export type StudyRecord = z.infer<typeof studyRecord>

/** The fields a draft may leave out: all but its status. Nobody has coded it where it does not say who. */
export const draftRecord = studyRecord
  .partial()
  .required({ status: true })
  .extend({ coded_by: studyRecord.shape.coded_by.default([]) })

export type StudyDraft = z.infer<typeof draftRecord>
