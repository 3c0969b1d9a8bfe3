import { foundBars } from './found-bars.ts'
import type { Part } from './found-spec.ts'

/** What it is called for stands first. */
const PARTS: readonly Part[] = ['lacking', 'varies', 'there', 'wished']

/** What is wanted and lacking, as those tell it whom the review is about. */
export const lacks = foundBars('lacks', 'yes', PARTS)
