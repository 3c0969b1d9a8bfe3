import { z } from 'zod'
import { EXPECTATION } from './expectation.ts'
import { field } from './field.ts'
import { LANGUAGE_TAG, labelled, labelledWithNumbers, name, translated } from './labels.ts'
import { proseOf } from './outline.ts'
import { groupId } from './people.ts'
import { role } from './role.ts'
import { scenario } from './scenario.ts'
import { termKeptApart } from './term.ts'
import {
  CODE,
  codeId,
  coderLetter,
  doiOrMissing,
  form,
  idOf,
  isoDate,
  listOf,
  listOrMissing,
  ownId,
  SLUG,
  slug,
  sourceId,
  textOf,
  textOrMissing,
  textSuchAs,
  whole,
  wordOf,
  words,
  year,
} from './text.ts'
import {
  CODER_KIND,
  CONDITION_WANTED,
  DESIGN,
  EFFECT_WANTED,
  ORIGIN,
  PLACE_KIND,
  SCREENING_DECISION,
  SCREENING_STAGE,
  YES_NO,
} from './vocabulary.ts'

/** The pages and sheets that stand above the studies: protocol, codebook, analysis, searches, screening. */

const region = z.strictObject({
  region: field(slug, { question: 'What is the region called, in a word?' }),
  ...name,
  countries: field(listOf(textSuchAs('a country code of two letters such as `GB`, or `any-other`')), {
    question: 'Which countries belong to it?',
    doubt: 'Country codes of two letters, each in one region; `any-other` for all that stand in none.',
  }),
  formerly: field(listOf(slug).optional(), {
    question: 'Which names did it have before?',
    doubt: 'A name that was once used is never given to another region.',
  }),
})
/** A group of people: who says something, or whom it concerns. The groups are a tree; see `people.ts`. */
const group = z.strictObject({
  group: field(ownId, { question: 'What is the group called, in a word?' }),
  ...name,
  part_of: field(groupId.optional(), {
    question: 'Which wider group is it part of?',
    doubt: 'What it says is counted for the wider group too.',
    names: 'people',
  }),
  speakers: field(listOf(groupId).optional(), {
    question: 'Whose word counts where a claim is about the group?',
    doubt: 'All groups within these count too; without it anybody’s word counts.',
    names: 'people',
  }),
})
export type Group = z.infer<typeof group>
const coder = z.strictObject({
  coder: field(coderLetter, { question: 'Which letter does the coder go by?' }),
  kind: field(wordOf(CODER_KIND), { question: 'What kind of reader is it?' }),
  read: field(words, { question: 'What did the coder read, and how?' }),
  read_translations: translated('What does that say in each other language of the review?', 'Our translation.'),
  independent_of: field(listOrMissing(coderLetter).optional(), {
    question: 'Whose readings did the coder not see?',
    names: 'coder',
  }),
  superseded_by: field(listOf(coderLetter).optional(), {
    question: 'Which coders’ readings take the place of this one’s?',
    doubt:
      'Leave it out where the readings stand. Where these coders have finished a source theirs are counted; the earlier ones stay, settled among themselves.',
    names: 'coder',
  }),
  packet: field(
    listOf(form(/^sha256:[0-9a-f]{64}$/, 'the hash of a packet such as `sha256:` and 64 digits')).optional(),
    {
      question: 'Which packets was the coder given, and nothing else?',
      doubt: '`new coder … --packet` or `new rulings … --packet` prints its hash.',
    },
  ),
})
export type Coder = z.infer<typeof coder>
const quota = z.strictObject({
  quota: field(slug, { question: 'What is the quota called, in a word?' }),
  ...name,
  target: field(whole, { question: 'How many studies should fill it?' }),
  themes: field(listOf(idOf('a theme of the codebook')).optional(), {
    question: 'Which themes did it seek?',
    doubt: 'How often such a theme is met says something about the sampling, and is marked so.',
    names: 'theme',
  }),
})
const statement = z.strictObject({
  statement: field(slug, {
    question: 'What is the sentence called, in a word?',
    doubt: 'The first says what the whole is, the next four what nobody may overlook: these five are told first.',
  }),
  labels: labelledWithNumbers('What must a reader be told, in each language of the review?'),
})
const reason = z.strictObject({
  reason: field(slug, { question: 'Which word stands for the reason in the screening?' }),
  ...name,
})
const domain = z.strictObject({
  domain: field(ownId, { question: 'What is the domain of outcomes called, in a word?' }),
  ...name,
})
/** A design of studies beside the three that every review has. */
const design = z.strictObject({
  design: field(ownId, { question: 'What is the design called, in a word?' }),
  ...name,
  part_of: field(wordOf(DESIGN), { question: 'Which of the designs that every review has is it one of?' }),
})
export type Design = z.infer<typeof design>
/** What a paragraph, bullet or heading says, and says in the other languages. */
const said = {
  text: field(words, { question: 'What does it say?' }),
  translations: translated(
    'What does it say in each other language of the review?',
    'A bullet such as `- Da: …` right after the paragraph or bullet that it translates.',
  ),
}
const prose = z.array(proseOf(said))
export type Prose = z.infer<typeof prose>
const dated = z.strictObject({
  date: field(isoDate, { question: 'On which day?' }),
  text: field(prose, { question: 'What was decided, and why?' }),
})

/** What the review asks, of what, by whom, and what it cannot say. */
export const protocol = z.strictObject({
  title: field(words, { question: 'What is the page called?' }),
  review: z.strictObject({
    ...name,
    question: labelled('What does the review ask, in each of its languages?'),
    languages: field(listOf(form(LANGUAGE_TAG, 'the tag of a language such as `da`')), {
      question: 'In which languages is the review published?',
      doubt: 'Their tags, the first one first shown; everything that is labelled has a label in each.',
    }),
    coded_in: field(form(LANGUAGE_TAG, 'the tag of a language such as `da`'), {
      question: 'In which of them are passages written and coded?',
      doubt: 'What is written in it once is translated into the others; readings are of it, never of a translation.',
      names: 'language',
    }),
    citation: field(words, { question: 'How is the review to be cited?' }),
    version: field(words.optional(), { question: 'Which version of the review is it, where it counts them?' }),
  }),
  window: z.strictObject({
    from: field(year, { question: 'Which is the first year of a study that can be included?' }),
    to: field(year, { question: 'Which is the last?' }),
  }),
  regions: z.array(region).min(1),
  people: z.array(group).min(1),
  coders: z.array(coder).min(1),
  roles: z.array(role),
  quotas: z.array(quota),
  designs: z.array(design),
  domains: z.array(domain),
  /** Why records leave the screening. */
  reasons: z.array(reason),
  statements: z.array(statement),
  terms_kept_apart: z.array(termKeptApart),
  eligibility: field(prose, { question: 'Which studies belong to the review, and which do not?' }),
  sampling: field(prose, { question: 'How were studies found and chosen?' }),
  limits: field(prose, { question: 'What can the review not say, and why?' }),
  coding_log: z.array(dated),
  amendments: z.array(dated),
})
export type Protocol = z.infer<typeof protocol>

const example = textOf(
  z.string(),
  { expected: 'a passage such as `example-2015-fear/p1`, or `not-seen` for a code that no passage carries yet' },
  text => (text === 'not-seen' || /^[a-z0-9-]+\/p[1-9]\d{0,3}$/.test(text) ? text : undefined),
)

const TOLD_OF =
  'As “studies tell of …” goes on, so that it can be quoted alone; every code of the scheme that is counted has it. Coders go by what present means.'

/** One code: what it means, and when it is used. */
export const code = z.strictObject({
  code: field(codeId, { question: 'Which word does the code go by?', doubt: 'Its theme, a point and one word.' }),
  ...name,
  definition: field(words, { question: 'Which condition does the code name?' }),
  present_means: field(words, { question: 'What does it mean that the condition is there?' }),
  present_means_translations: translated(
    'What does that say in each other language of the review?',
    'Our translation; coders go by the text.',
  ),
  lacking: labelled(
    'Of what does a study tell that finds it lacking, in each language of the review?',
    TOLD_OF,
  ).optional(),
  there: labelled('Of what does a study tell that finds it there, in each language of the review?', TOLD_OF).optional(),
  wanted: field(wordOf(CONDITION_WANTED), {
    question: 'Is it wanted that the condition is there, from the side of what the effect is on?',
    doubt: '`no` for a burden, which is there where it weighs; `neither` where the effect is of something else.',
  }),
  include: field(words, { question: 'What else is coded so?' }),
  exclude: field(words, { question: 'What is not coded so, and which code does it get?' }),
  example: field(example, {
    question: 'Which passage shows it?',
    doubt: 'A passage that was settled with this code; `not-seen` where there is none yet.',
  }),
  origin: field(wordOf(ORIGIN), { question: 'Where does the code come from?' }),
  formerly: field(listOf(form(CODE, 'a code such as `theme.word`')).optional(), {
    question: 'Which names did it have before?',
    doubt: 'A name that was once used is never given to another code.',
  }),
})
export type Code = z.infer<typeof code>

/** What the effect of a condition is on, as a sentence goes on after “what the condition does to”, and which side of it is wanted. */
const effectOn = {
  effect_on: labelled('What is the effect on, as in “what the condition does to …”, in each language of the review?'),
  effect_wanted: field(wordOf(EFFECT_WANTED), { question: 'Is more or less of it wanted?' }),
}

export const theme = z.strictObject({
  theme: field(form(/^[a-z]+$/, 'a theme of lower-case letters'), {
    question: 'Which word does the theme go by?',
    doubt: 'The names of its codes begin with it.',
  }),
  ...name,
  effect_on: field(effectOn.effect_on.optional(), {
    question: 'What is the effect on, where it differs from that of the scheme, in each language of the review?',
  }),
  effect_wanted: field(effectOn.effect_wanted.optional(), { question: 'Is more or less of that wanted?' }),
  codes: z.array(code),
})

/** One scheme of codes. `counted` is `yes` for the review's own scheme, the one the count tables use; `population` are the groups of people it is about. */
export const scheme = z.strictObject({
  scheme: field(form(SLUG, 'a scheme of lower-case letters'), { question: 'Which word does the scheme go by?' }),
  ...name,
  population: field(listOf(groupId), {
    question: 'Whom is it about?',
    doubt: 'Groups of the protocol’s People; a document about other people never counts for its codes.',
    names: 'people',
  }),
  ...effectOn,
  counted: field(wordOf(YES_NO), {
    question: 'Is it the scheme that is counted?',
    doubt: 'One is: the scheme of the review itself.',
  }),
  themes: z.array(theme).min(1),
})
/** A heading, paragraph or bullet of a text that is kept as it is laid out. */
const textBlock = z.strictObject({
  as: field(z.enum(['heading', 'paragraph', 'bullet']), { question: 'As what does it stand?' }),
  ...said,
})
export type TextBlock = z.infer<typeof textBlock>

/** `how_to_code` is what every coder reads first; it holds for all schemes, so it stands above them. */
export const codebook = z.strictObject({
  how_to_code: field(z.array(textBlock), {
    question: 'What does a coder go by: which wording declares an effect, and what does each word of a column mean?',
    doubt: 'Paragraphs, bullets and headings under this one; `explain how-to-code` prints it whole.',
  }),
  schemes: z.array(scheme).min(1),
})
export type Codebook = z.infer<typeof codebook>

const MADE_FOR_EVERY_REVIEW = ['region', 'informant', 'design']
const mapId = textOf(
  z.string().regex(SLUG),
  {
    expected: `lower-case letters, digits and single hyphens, and none of ${MADE_FOR_EVERY_REVIEW.map(word => `\`${word}\``).join(', ')}`,
  },
  text => (SLUG.test(text) && !MADE_FOR_EVERY_REVIEW.includes(text) ? text : undefined),
)
const fieldName = form(/^[a-z][a-z0-9_]*$/, 'a field of the form such as `two_words`')

/** Choices of the analysis, declared before the numbers are seen. */
export const analysis = z.strictObject({
  title: field(words, { question: 'What is the page called?' }),
  what_is_counted: field(prose, {
    question: 'What is counted, from whose readings, and when is a word printed for it?',
  }),
  synthesis: field(prose, { question: 'Which kind of synthesis is it, and what are its numbers?' }),
  what_may_be_concluded: field(prose, {
    question: 'What may somebody conclude who meets the people that the review is about?',
    doubt: 'What holds of every count of studies is said beside it; no advice on what to do.',
  }),
  what_may_not_be_concluded: field(prose, { question: 'And what may they not?' }),
  conclusions: z.strictObject({
    least_studies: field(whole, {
      question: 'How many studies must declare an effect before a word is printed for it?',
    }),
    times_opposite: field(whole, {
      question: 'How many times its opposite must a state be told for a message to say it alone?',
      doubt: 'Its opposite is the other state and what varies, together.',
    }),
    frequent_from: field(whole, {
      question: 'From which frequency effect size on is a code called frequent?',
      doubt: 'In percent.',
    }),
    direction_from: field(whole, {
      question: 'From which share of the outcomes of a domain on does their direction count as that of the domain?',
      doubt: 'In percent of all outcomes of the evaluation that report the domain, no change included.',
    }),
  }),
  scenarios: z.array(scenario),
  subgroups: z.array(
    z
      .strictObject({
        subgroup: field(slug, { question: 'What is the subgroup called, in a word?' }),
        ...name,
        from: field(year.optional(), { question: 'Which is the first year of a study in it?' }),
        to: field(year.optional(), { question: 'Which is the last?' }),
        field: field(fieldName.optional(), {
          question: 'By which field of a study is it told, where it is not by years?',
        }),
        words: field(listOf(ownId).optional(), { question: 'Which words of that field make a study one of it?' }),
      })
      .superRefine(({ from, to, field, words }, context) => {
        const isByWords = field !== undefined || words !== undefined
        const needed = isByWords ? { field, words } : { from, to }
        for (const [key, value] of Object.entries(needed))
          if (value === undefined) context.addIssue({ code: 'custom', path: [key] })
        const [year] = Object.entries({ from, to }).find(([, value]) => isByWords && value !== undefined) ?? []
        const expectation = { expected: 'no years where it is told by a field' }
        if (year !== undefined)
          context.addIssue({ code: 'custom', path: [year], params: { [EXPECTATION]: expectation } })
      }),
  ),
  gap_maps: z.array(
    z.strictObject({
      map: field(mapId, {
        question: 'What is the map called, in a word?',
        doubt:
          'Its table is called `gap-map-` and that word. Those of regions, designs and informants are made for every review.',
      }),
      ...name,
      fields: field(listOf(fieldName), {
        question: 'By which fields of a study does it lay out the codes?',
        doubt: 'Fields of the record or of the form that have words; a study stands under each of its words.',
      }),
    }),
  ),
})
export type Analysis = z.infer<typeof analysis>

/** One search that was run. */
export const searchRow = z.strictObject({
  search_id: field(slug, { question: 'What is the search called, in a word?' }),
  date: field(textOrMissing, { question: 'On which day was it run?' }),
  where: field(words, { question: 'Where was searched?' }),
  query: field(textOrMissing, { question: 'What was typed?' }),
  hits: field(textOrMissing, { question: 'How many hits came back?' }),
  place_kind: field(wordOf(PLACE_KIND), { question: 'Which kind of place is that, as PRISMA 2020 names them?' }),
})
export type SearchRow = z.infer<typeof searchRow>

/** One record that was met, and what was decided about it. */
export const screeningRow = z.strictObject({
  record_id: field(sourceId, {
    question: 'Which id does the record have?',
    doubt: 'Author, year and a word; a study that is included has its folder under the same id.',
  }),
  title: field(words, { question: 'What is its title, as printed?' }),
  authors: field(textOrMissing, {
    question: 'Who wrote it?',
    doubt: '`not-seen` where no page prints it; such a record awaits classification and is not excluded.',
  }),
  year: field(textOrMissing, {
    question: 'In which year was it published?',
    doubt: '`not-seen` where no page prints it; such a record awaits classification and is not excluded.',
  }),
  doi: field(doiOrMissing, { question: 'Which DOI does it have?', doubt: 'The same as in its note.' }),
  found_by: field(listOf(idOf('a search of searches.csv')), {
    question: 'Which searches met it?',
    doubt: '`earlier-list` for a record from a list whose searches were not kept.',
    names: 'search',
  }),
  stage: field(wordOf(SCREENING_STAGE), { question: 'At which stage was it decided?' }),
  decision: field(wordOf(SCREENING_DECISION), { question: 'What was decided?' }),
  reason: field(textOrMissing, {
    question: 'For which of the reasons of the protocol does it leave?',
    doubt: '`not-applicable` where it is included.',
    names: 'reason',
  }),
  page_states: field(textOrMissing, {
    question: 'What does the page that was seen state of its subject and results?',
    doubt:
      'In our own words, for a record that awaits classification; `not-seen` where only a title or a record was seen, `not-applicable` for all others.',
  }),
  note: field(z.string(), { question: 'What else should be known of the decision?', doubt: 'It may be empty.' }),
})
export type ScreeningRow = z.infer<typeof screeningRow>
