import type { Counting } from './counting.ts'
import { numbers as da } from './da/numbers.ts'
import { numbers as en } from './en/numbers.ts'

/** Nobody but a rule reads these words, so they are no part of a catalogue; a language without them is asked for its digits only. */
export const NUMBER_WORDS: Readonly<Record<string, Counting>> = { da, en }
