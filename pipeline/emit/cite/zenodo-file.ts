import { type Dataset, NOT_RELEASED } from '../../../schema/dataset.ts'
import { PAGES } from '../../../schema/pages.ts'
import type { Review } from '../../../schema/settled.ts'
import { writeJson } from '../../canonical/json.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { digitsOfOrcid } from './orcid.ts'
import { relatedWorks } from './related-works.ts'

/** Stands among the notes, because JSON has no comments: a file without it was written by somebody. */
export const ZENODO_MARK = `Made from sources/${PAGES.dataset.file}`

/**
 * .zenodo.json, from which Zenodo describes a release, in the terms of its deposits. Without it a release is filed as software; with it CITATION.cff is not
 * asked, so all that stands there is here too. A description is HTML there.
 */
export function zenodoFile(review: Review, dataset: Dataset, { tag, page }: Catalogue): string {
  const { title, description, keywords, licence, version, released } = dataset.about
  return writeJson({
    upload_type: 'dataset',
    title: textIn(title, tag),
    description: asHtml(textIn(description, tag)),
    creators: dataset.creators.map(({ name, address }) => ({ name, orcid: digitsOfOrcid(address) })),
    access_right: 'open',
    license: licence,
    version,
    ...(released === NOT_RELEASED ? {} : { publication_date: released }),
    keywords,
    notes: `${ZENODO_MARK}. ${page.cite.zenodo_note}`,
    related_identifiers: relatedWorks(review, dataset),
  })
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
