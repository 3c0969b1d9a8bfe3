import { z } from 'zod'
import { year } from './dates.ts'
import { EXPECTATION } from './expectation.ts'
import { field } from './field.ts'
import { idOf } from './ids.ts'
import { name } from './labels.ts'
import { ownIdBeside } from './own-id.ts'
import { prose } from './prose.ts'
import { scenario } from './scenario.ts'
import { form, listOf, whole, words } from './text.ts'
import { BASIS } from './vocabulary.ts'
import { plainList } from './word-list.ts'

const MADE_FOR_EVERY_REVIEW = plainList('region', 'informant', 'design')
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
        subgroup: field(ownIdBeside(BASIS), { question: 'What is the subgroup called, in a word?' }),
        ...name,
        from: field(year.optional(), { question: 'Which is the first year of a study in it?' }),
        to: field(year.optional(), { question: 'Which is the last?' }),
        field: field(fieldName.optional(), {
          question: 'By which field of a study is it told, where it is not by years?',
          mentions: ['field'],
        }),
        words: field(listOf(idOf('a word of that field')).optional(), {
          question: 'Which words of that field make a study one of it?',
          mentions: ['word'],
        }),
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
      map: field(ownIdBeside(MADE_FOR_EVERY_REVIEW), {
        question: 'What is the map called, in a word?',
        doubt:
          'Its table is called `gap-map-` and that word. Those of regions, designs and informants are made for every review.',
      }),
      ...name,
      fields: field(listOf(fieldName), {
        question: 'By which fields of a study does it lay out the codes?',
        doubt: 'Fields of the record or of the form that have words; a study stands under each of its words.',
        mentions: ['field'],
      }),
    }),
  ),
})
export type Analysis = z.infer<typeof analysis>
