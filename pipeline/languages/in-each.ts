import type { Labels } from '../../schema/labels.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueOf } from './catalogues.ts'

/** A text in each of these languages. */
export function inEach(languages: readonly string[], say: (catalogue: Catalogue, tag: string) => string): Labels {
  return Object.fromEntries(languages.map(tag => [tag, say(catalogueOf(tag), tag)]))
}
