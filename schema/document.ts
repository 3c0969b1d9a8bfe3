import { z } from 'zod'
import { field } from './field.ts'
import { labelled } from './labels.ts'
import { peopleList } from './people.ts'
import {
  author,
  coderLetter,
  country,
  countStated,
  dateOrMissing,
  formOrMissing,
  idOf,
  listOf,
  listOrMissing,
  pageId,
  passageId,
  SLUG,
  slug,
  sourceId,
  textOf,
  textOrMissing,
  textSuchAs,
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
  OUTCOME_ROLE,
  RATING_DIMENSION,
  RATING_LETTER,
  SIGNIFICANCE,
  STATUS,
  YES_NO,
  YES_PARTLY_NO,
} from './vocabulary.ts'
import { isWordOf, type WordOf, wordsOf } from './word-list.ts'

const organisation = textSuchAs('the name of an organisation or a person')

/** What is known of a review, an evaluation, a mapping or a guidance page as a whole. */
export const documentRecord = z.strictObject({
  status: field(wordOf(STATUS), {
    question: 'Is it ready to be used?',
    doubt: 'A draft is checked for form and enters nothing.',
  }),
  coded_by: field(listOf(coderLetter), {
    question: 'Which coders have finished it?',
    doubt:
      'A sheet counts once its coder stands here; a finished coder has a row for every passage, also where no code fits.',
    names: 'coder',
  }),
  kind: field(wordOf(DOCUMENT_KIND), { question: 'What kind of document is it?' }),
  authors: field(listOrMissing(author), {
    question: 'Who wrote it?',
    doubt: 'Family name first, as a page prints it.',
  }),
  year: field(yearOrMissing, { question: 'In which year was it published?' }),
  published_on: field(dateOrMissing, { question: 'On which day was it published?' }),
  publisher: field(textOrMissing, { question: 'Who published it?' }),
  producers: field(listOrMissing(organisation), { question: 'Which organisations made it?' }),
  commissioned_by: field(listOrMissing(organisation), { question: 'Who asked for it to be made?' }),
  funded_by: field(listOrMissing(organisation), { question: 'Who paid for it?' }),
  language: field(textOrMissing, { question: 'Which language is it written in?' }),
  setting_countries: field(listOrMissing(country), {
    question: 'Which countries is it set in?',
    doubt: 'Country codes of two letters (`GB`, not `UK`).',
  }),
  population: field(peopleList, { question: 'Whom is it about?', names: 'people' }),
  source_of_scheme: field(idOf('a scheme of the codebook').optional(), {
    question: 'Which scheme of the codebook was taken from it?',
    doubt: 'Leave it out where none was.',
    names: 'scheme',
  }),
  studies_included: field(wholeOrMissing, {
    question: 'How many studies does it include?',
    doubt: '`not-applicable` where it is no review of studies.',
  }),
  basis: field(wordOf(DOCUMENT_BASIS), { question: 'How much of it was read?' }),
  formerly: field(listOf(sourceId).optional(), {
    question: 'Which ids did it have before?',
    doubt: 'An id that was once cited leads here, and is never given to another document.',
  }),
})
export type DocumentRecord = z.infer<typeof documentRecord>

export const draftDocumentRecord = documentRecord.partial().required({ status: true, coded_by: true })

/** One fact a page states. `value` is kept as it is printed; `unit` says what is counted. */
export const fact = z.strictObject({
  fact: field(slug, { question: 'What is stated, in a word?' }),
  subject: field(slug, { question: 'Of what is it stated?' }),
  kind: field(wordOf(FACT_KIND), { question: 'What kind of fact is it?' }),
  value: field(words, {
    question: 'What does the page say?',
    doubt: 'As it is printed; only a count is in digits alone, such as 1200, `over 6000` or `100-120`.',
  }),
  unit: field(textOrMissing, { question: 'What is counted?', doubt: '`not-applicable` where nothing is.' }),
  page: field(pageId, { question: 'On which page of the note does it stand?', names: 'page' }),
  where: field(words, { question: 'Where on the page?' }),
})
export type Fact = z.infer<typeof fact>

/** The same of a count. */
const countFact = fact.extend({ value: countStated })

/** What reads a row of facts, by its kind. */
export function factIn(cells: ReadonlyMap<string, string>): z.ZodObject {
  return cells.get('kind') === ('count' satisfies WordOf<typeof FACT_KIND>) ? countFact : fact
}

/** One result of an evaluation. Counts are of informants before and after; size stands as printed. */
export const outcome = z.strictObject({
  passage: field(passageId, { question: 'Which passage of the note tells of it?', names: 'passage' }),
  domain: field(formOrMissing(SLUG, 'a domain of the protocol'), {
    question: 'To which domain does it belong?',
    names: 'domain',
  }),
  outcome: field(slug, { question: 'What was looked at, in a word?' }),
  informants: field(peopleList, { question: 'Whose answers or data is it from?', names: 'people' }),
  instrument: field(textOrMissing, { question: 'With which instrument was it measured?' }),
  data_type: field(wordOrMissing(OUTCOME_DATA), { question: 'Is it from numbers or from accounts?' }),
  design: field(wordOrMissing(OUTCOME_DESIGN), { question: 'What is compared with what?' }),
  comparison_group: field(wordOrMissing(YES_NO), { question: 'Was there a comparison group?' }),
  n_before: field(wholeOrMissing, { question: 'How many informants were there before?' }),
  n_after: field(wholeOrMissing, { question: 'How many informants were there after?' }),
  direction: field(wordOrMissing(OUTCOME_DIRECTION), {
    question: 'Which way did it change?',
    doubt: '`not-applicable` where it is no change at all.',
  }),
  size_as_printed: field(textOrMissing, {
    question: 'How large was the change?',
    doubt: 'In the words or numbers of the page; nothing is computed.',
  }),
  significance: field(wordOrMissing(SIGNIFICANCE), { question: 'Does the page call it statistically significant?' }),
  attribution: field(wordOrMissing(ATTRIBUTION), {
    question: 'What does the page say the change is due to?',
    doubt: 'What the page says, not what its design would bear.',
  }),
  role: field(wordOrMissing(OUTCOME_ROLE), {
    question: 'Is it a result of what was evaluated, its context, or how it was carried out?',
  }),
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
    dimension: z.enum(wordsOf(RATING_DIMENSION)),
    letter: z.enum(wordsOf(RATING_LETTER)),
    population: z.string().regex(SLUG),
    page: z.string().regex(PAGE_ID),
  }),
  {
    expected: 'dimension | letter | population | page, such as `target | B | adults | s2`',
    parts: [RATING_DIMENSION, RATING_LETTER],
  },
  text => {
    const [dimension, letter, population, page] = parts(text, 4) ?? []
    if (!isWordOf(RATING_DIMENSION, dimension) || !isWordOf(RATING_LETTER, letter)) return undefined
    return population !== undefined && SLUG.test(population) && page !== undefined && PAGE_ID.test(page)
      ? { dimension, letter, population, page }
      : undefined
  },
)

const evaluation = textOf(
  z.strictObject({
    population: z.string(),
    design: z.string(),
    result: z.string(),
    applies: z.enum(wordsOf(APPLIES)),
    page: z.string().regex(PAGE_ID),
  }),
  { expected: 'population | design | result | direct or indirect | page', parts: [APPLIES] },
  text => {
    const [population, design, result, applies, page] = parts(text, 5) ?? []
    if (population === undefined || design === undefined || result === undefined || page === undefined) return undefined
    if (!isWordOf(APPLIES, applies) || !PAGE_ID.test(page)) return undefined
    return { population, design, result, applies, page }
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
  method_id: field(slug, { question: 'What is the method called, in a word?' }),
  label: labelled('What is it called, in each language of the review?'),
  named_in: field(listOf(pageId), { question: 'Which pages of the note name it?', names: 'page' }),
  own_card: field(wordOf(YES_NO), { question: 'Does it have a page of its own?' }),
  purpose: field(textOrMissing, { question: 'What is it for?' }),
  target_group: field(textOrMissing, { question: 'For whom is it?' }),
  origin_field: field(textOrMissing, { question: 'Which field or country does it come from?' }),
  statutory_use: field(wordOrMissing(YES_PARTLY_NO), { question: 'Is it used in statutory work?' }),
  participants: field(textOrMissing, { question: 'Who takes part in it?' }),
  ratings: field(listOrMissing(rating), {
    question: 'Which letters does the guidance give it, for whom?',
    doubt: 'The letters are those of the guidance; they are reported, never computed.',
    names: 'page',
    part: 'page',
  }),
  evaluations: field(listOrMissing(evaluation), {
    question: 'Which evaluations does the guidance tell of, and what did they find?',
    doubt: '`direct` where they are about those the guidance is for, else `indirect`.',
    names: 'page',
    part: 'page',
  }),
  evidence_label_as_printed: field(listOrMissing(evidenceLabel), {
    question: 'Which words for its evidence does each page print?',
    names: 'page',
    part: 'page',
  }),
  passage: field(passageId, { question: 'Which passage of the note tells of it?', names: 'passage' }),
})
export type Method = z.infer<typeof method>
