import { refused as da } from './da/refused.ts'
import { refused as en } from './en/refused.ts'
import type { Refused } from './refused.ts'

/** Nobody but a rule reads these words, so they are no part of a catalogue; a language without them is not asked. */
export const REFUSED_WORDINGS: Readonly<Record<string, Refused>> = { da, en }
