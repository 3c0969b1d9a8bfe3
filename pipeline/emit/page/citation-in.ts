import { LICENCE } from '../../../schema/dataset-words.ts'
import type { Review } from '../../../schema/settled.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { versionSaid } from './version-said.ts'

/**
 * How the dataset is cited: who made it, what it is called, which version it is, under which licence and where it is found. It has no year before a version is
 * released, because no clock is read and a day of the sources is none of a release.
 *
 * A review that says nothing of its dataset is cited by the sentence in its protocol, or by its title.
 */
export function citationIn(language: Catalogue, review: Cited): string {
  const { cited, where = [] } = citationParts(language, review)
  return [cited, ...where].join(' ')
}

type Cited = Pick<Review, 'dataset' | 'protocol'>

/** The same in two: the address at its end by itself, where it has one. */
export function citationParts(language: Catalogue, review: Cited): { cited: string; where?: [address: string] } {
  const { dataset, protocol } = review
  if (dataset === undefined) return { cited: protocol.review.citation ?? textIn(protocol.review.labels, language.tag) }
  const { title, licence, address, doi } = dataset.about
  const where = doi === undefined ? address : `https://doi.org/${doi}`
  const cited = [
    `${dataset.creators.map(({ name }) => name).join('; ')}.`,
    `${textIn(title, language.tag)}.`,
    ...versionSaid(language, review),
    `${LICENCE[licence].means}.`,
  ].join(' ')
  return where === undefined ? { cited } : { cited, where: [where] }
}
