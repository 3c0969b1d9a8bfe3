/** The texts of a sources folder, by their paths in it. */
export type Texts = ReadonlyMap<string, string>

/** The same with other texts in the place of some of them. */
export function withTexts(texts: Texts, ...changed: readonly (readonly [path: string, text: string])[]): Texts {
  return new Map([...texts, ...changed])
}
