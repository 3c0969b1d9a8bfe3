/** The word that goes with a number of things: the first with one, the second with any other. */
export function oneOrMore(n: number, one: string, more: string): string {
  return n === 1 ? one : more
}
