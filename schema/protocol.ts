import { z } from 'zod'
import { isoDate, year } from './dates.ts'
import { field } from './field.ts'
import { coderLetter, idOf, slug } from './ids.ts'
import { LANGUAGE_TAG, labelled, labelledWithNumbers, name, translated } from './labels.ts'
import { ownId, ownIdBeside } from './own-id.ts'
import { groupId } from './people.ts'
import { prose } from './prose.ts'
import { role } from './role.ts'
import { termKeptApart } from './term.ts'
import { form, listOf, listOrMissing, textSuchAs, whole, wordOf, words } from './text.ts'
import { CODER_KIND, DESIGN } from './vocabulary.ts'

const region = z.strictObject({
  region: field(ownId, { question: 'What is the region called, in a word?' }),
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
/** Regions together, such as the Nordic countries with the one that is a region of its own. Nothing is counted by them: they stand in `study-groups`. */
const widerRegion = z.strictObject({
  wider_region: field(ownId, { question: 'What is the wider region called, in a word?' }),
  ...name,
  countries: field(listOf(textSuchAs('a country code of two letters such as `GB`')), {
    question: 'Which countries belong to it?',
    doubt: 'A country may stand in several of them.',
  }),
})
/** A group of people: who says something, or whom it concerns. The groups are a tree; see `people.ts`. */
const group = z.strictObject({
  group: field(ownId, { question: 'What is the group called, in a word?', declares: 'people' }),
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
  coder: field(coderLetter, { question: 'Which letter does the coder go by?', declares: 'coder' }),
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
  quota: field(ownId, { question: 'What is the quota called, in a word?', declares: 'quota' }),
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
  reason: field(ownId, { question: 'Which word stands for the reason in the screening?', declares: 'reason' }),
  ...name,
})
const domain = z.strictObject({
  domain: field(ownId, { question: 'What is the domain of outcomes called, in a word?', declares: 'domain' }),
  ...name,
})
/** A design of studies beside the three that every review has. */
const design = z.strictObject({
  design: field(ownIdBeside(DESIGN), { question: 'What is the design called, in a word?', declares: 'design' }),
  ...name,
  part_of: field(wordOf(DESIGN), { question: 'Which of the designs that every review has is it one of?' }),
})
export type Design = z.infer<typeof design>
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
    citation: field(words.optional(), {
      question: 'How is the review to be cited?',
      doubt: 'Only in a review without the page dataset.md, which says more and from which the citation is made.',
    }),
    version: field(words.optional(), {
      question: 'Which version of the review is it, where it counts them?',
      doubt: 'Only in a review without the page dataset.md, which says it.',
    }),
    search_again_after: field(form(/^[1-9]\d? months$/, 'a number of months such as `12 months`').optional(), {
      question: 'How old may a search become before it is run again?',
      doubt: '`status` tells which are older; leave it out where nobody has decided it.',
    }),
  }),
  window: z.strictObject({
    from: field(year, { question: 'Which is the first year of a study that can be included?' }),
    to: field(year, { question: 'Which is the last?' }),
  }),
  regions: z.array(region).min(1),
  wider_regions: z.array(widerRegion),
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
