import { foundBars } from './found-bars.ts'

/** What is wanted and lacking, in the words of those whom the review is about. */
export const lacks = foundBars('lacks', 'yes', ['lacking', 'varies', 'there', 'wished'])
