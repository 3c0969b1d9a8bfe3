/** Something that awaits somebody. `of` is how many there are where that is known, `which` names them. */
export interface Awaiting {
  what: string
  n: number
  of?: number
  which: readonly string[]
  /** What tells more, or mends it. */
  how?: string
}
