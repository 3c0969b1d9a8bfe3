import { hedges as da } from './da/hedges.ts'
import { hedges as en } from './en/hedges.ts'
import type { Hedge } from './hedge.ts'

/** What a hedge takes back of a sentence. */
export type HedgeKind = keyof typeof en
export type Hedges = Readonly<Record<HedgeKind, Hedge>>

/** How each language hedges. Nobody but a rule reads these words, so they are no part of a catalogue; a language without them is not asked. */
export const HEDGES: Readonly<Record<string, Hedges>> = { da, en }
