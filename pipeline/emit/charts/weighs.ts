import { foundBars } from './found-bars.ts'
import type { Part } from './found-spec.ts'

/** What it is called for stands first. */
const PARTS: readonly Part[] = ['there', 'varies', 'lacking', 'wished']

/** What is a burden and there, as those tell it whom the review is about. */
export const weighs = foundBars('weighs', 'no', PARTS)
