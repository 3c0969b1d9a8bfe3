import { z } from 'zod'
import { field } from './field.ts'
import { translated } from './labels.ts'
import { proseOf } from './outline.ts'
import { words } from './text.ts'

/** What a paragraph, bullet or heading says, and says in the other languages. */
export const said = {
  text: field(words, { question: 'What does it say?' }),
  translations: translated(
    'What does it say in each other language of the review?',
    'A bullet such as `- Da: …` right after the paragraph or bullet that it translates.',
  ),
}
export const prose = z.array(proseOf(said))
export type Prose = z.infer<typeof prose>
