import { z } from 'zod'
import { address } from './bibliographic-texts.ts'
import { CREATOR_KIND, LICENCE, WORK_RELATION } from './dataset-words.ts'
import { isDate } from './dates.ts'
import { isDoi } from './doi.ts'
import { field } from './field.ts'
import { slug } from './ids.ts'
import { labelled, translated } from './labels.ts'
import { form, listOf, textOf, withinDigits, wordOf, words } from './text.ts'

/** The word for a version that nobody has put out yet. */
export const NOT_RELEASED = 'not-released'

/** A version, with its three numbers apart. */
export const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/
const versionWithin = withinDigits(9, { expected: 'a version of three numbers of at most 9 digits' })

const released = textOf(
  z.string(),
  { expected: `a date such as 2023-01-20, or \`${NOT_RELEASED}\``, isDay: true },
  text => (text === NOT_RELEASED || isDate(text) ? text : undefined),
)

const doi = textOf(z.string(), { expected: 'a DOI such as `10.1234/abc`', isDoi: true }, text =>
  isDoi(text) ? text : undefined,
)

const identifier = textOf(
  z.string(),
  { expected: 'a DOI such as `10.1234/abc`, or an address that begins with https:// or http://' },
  text => (isDoi(text) || address.safeParse(text).success ? text : undefined),
)

const creator = z.strictObject({
  name: field(words, { question: 'What is it called?', doubt: 'A person is written `Family, Given`.' }),
  kind: field(wordOf(CREATOR_KIND), { question: 'Is it a body or a person?' }),
  address: field(address.optional(), {
    question: 'Where is it known?',
    doubt: 'Such as the address of an ORCID or ROR record; leave it out where there is none.',
  }),
})
export type Creator = z.infer<typeof creator>

const relatedWork = z.strictObject({
  work: field(slug, { question: 'What is the work called, in a word?' }),
  identifier: field(identifier, { question: 'What is it found by?' }),
  relation: field(wordOf(WORK_RELATION), { question: 'What is the dataset to it?' }),
})

/**
 * What the dataset is called, whose it is and under which terms: all that a citation, a repository or a search engine asks, once. When was searched stands in
 * searches.csv, and what was read in the notes; neither is typed again here.
 */
export const dataset = z.strictObject({
  title: field(words, { question: 'What is the page called?' }),
  about: z.strictObject({
    title: labelled('What is the dataset called, where it is cited?'),
    description: labelled('What is in it, for somebody who has seen nothing else?', 'What it is not belongs here too.'),
    keywords: field(listOf(words), { question: 'By which words should it be found?' }),
    licence: field(wordOf(LICENCE), { question: 'Under which licence may it be used?', doubt: 'Its SPDX id.' }),
    version: field(form(VERSION, 'a version of three numbers such as `1.0.0`', versionWithin), {
      question: 'Which version of the dataset is it?',
      doubt:
        'Of the dataset, not of the program that makes it. `release` writes it; what its three numbers promise stands in CHANGELOG.md.',
    }),
    released: field(released, { question: 'On which day was this version released?' }),
    address: field(address.optional(), { question: 'Where is it found?' }),
    doi: field(doi.optional(), { question: 'Which DOI has it?', doubt: 'Leave it out until it has one.' }),
    funding: field(words, { question: 'Who paid for it?', doubt: 'Say so where nobody has stated it.' }),
    funding_translations: translated('What does that say in each other language of the review?', 'Our translation.'),
    interests: field(words, {
      question: 'Which interests could have led it?',
      doubt: 'Say so where none were declared.',
    }),
    interests_translations: translated('What does that say in each other language of the review?', 'Our translation.'),
  }),
  creators: z.array(creator).min(1),
  related_works: z.array(relatedWork),
})
export type Dataset = z.infer<typeof dataset>
