import type { Catalogue } from './catalogue.ts'
import { da } from './da/index.ts'
import { en } from './en/index.ts'

/** The languages a review can be published in, by their tags (BCP 47). A language is added here, with its folder. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { da, en }

/** The catalogue of a language that the protocol names; the rule `language-has-words` lets no other through. */
export function catalogueOf(tag: string): Catalogue {
  const catalogue = Object.hasOwn(CATALOGUES, tag) ? CATALOGUES[tag] : undefined
  if (catalogue === undefined) throw new Error(`There is no catalogue for the language ${tag}`)
  return catalogue
}
