import type { en } from './en/index.ts'

/** Everything one language says. English is the pattern: what it says, every other language must say too. */
export type Catalogue = typeof en
