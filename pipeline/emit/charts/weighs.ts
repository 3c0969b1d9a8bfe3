import { foundBars } from './found-bars.ts'

/** What is a burden and there, in the words of those whom the review is about. */
export const weighs = foundBars('weighs', 'no', ['there', 'varies', 'lacking', 'wished'])
