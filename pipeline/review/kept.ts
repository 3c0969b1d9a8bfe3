/**
 * What was worked out before, by all that it was worked out from. Whoever asks it gets back what was put there for the very same text, or `undefined`, and goes on
 * alike either way: it saves time and decides nothing.
 */
export interface Kept {
  get(from: string): string | undefined
  put(from: string, made: string): void
}
