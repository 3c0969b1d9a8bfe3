import { NOT_RELEASED } from '../../../schema/dataset.ts'
import type { Review } from '../../../schema/settled.ts'
import type { Catalogue } from '../../languages/catalogue.ts'

/** Which version of the dataset it is, and whether it is released; nothing where nobody counts versions. */
export function versionSaid(
  { page }: Catalogue,
  { dataset, protocol }: Pick<Review, 'dataset' | 'protocol'>,
): string[] {
  if (dataset === undefined) {
    const { version } = protocol.review
    return version === undefined ? [] : [page.shell.version({ version })]
  }
  const { version, released } = dataset.about
  return [released === NOT_RELEASED ? page.cite.not_released({ version }) : page.cite.released({ version, released })]
}
