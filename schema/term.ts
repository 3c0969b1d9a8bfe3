import { z } from 'zod'
import { field } from './field.ts'
import { slug } from './ids.ts'
import { translated } from './labels.ts'
import { listOf, textSuchAs, words } from './text.ts'

/** A term that looks like one of another country or language and must not be translated by it. `*` at the end of a word stands for any ending. */
export const termKeptApart = z.strictObject({
  term: field(slug, { question: 'What is the term called, in a word?' }),
  in_text: field(listOf(textSuchAs('words of the coded language')), {
    question: 'How does it stand in a passage?',
    doubt: 'Every form of it; `*` at the end of a word stands for any ending.',
  }),
  never_translations: translated(
    'By which words must it never be translated?',
    'Several joined by `;`, every form of them.',
  ),
  always_translations: translated('Which words must its translation have?', 'One of several joined by `;`.'),
  why: field(words, { question: 'Why must they be kept apart?' }),
})
export type TermKeptApart = z.infer<typeof termKeptApart>
