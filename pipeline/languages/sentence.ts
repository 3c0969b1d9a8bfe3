/** A sentence as its pieces, so that a page can put a link where a number stands and a terminal can put text. */
export type Sentence<P> = readonly (string | number | P)[]

/** Writes a sentence of a catalogue: ``sentence`These help: ${helps}.` ``. */
export function sentence<P>(texts: TemplateStringsArray, ...pieces: readonly (string | number | P)[]): Sentence<P> {
  return texts.flatMap((text, index) => {
    const piece = pieces[index]
    return [...(text === '' ? [] : [text]), ...(piece === undefined ? [] : [piece])]
  })
}

/** The sentence as plain text. */
export function asPlainText(pieces: Sentence<string | number>): string {
  return pieces.join('')
}
