import type { Deed } from './sources-in-hand.ts'

/**
 * A mistake that people make in the mini review, what `check` then says, and the cure as a hand does it that follows the message to the letter. `said` are all
 * problems there are. Afterwards the files are those of `after`, or as they were before the slip: nothing that was typed is gone.
 */
export interface Cure {
  name: string
  slip: Deed
  said: readonly { at: string; what: string; fix: string }[]
  cure: Deed
  after?: Deed
}

/** The study whose copy is at hand: a note, two sheets and a ruling. */
export const STUDY = 'studies/wojcik-1994-klatka'
export const NOTE = `${STUDY}/note.md`
export const SHEET = `${STUDY}/coding.k.csv`
export const RULINGS = `${STUDY}/rulings.csv`
