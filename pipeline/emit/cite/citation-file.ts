import { stringify } from 'yaml'
import { type Creator, type Dataset, NOT_RELEASED } from '../../../schema/dataset.ts'
import { PAGES } from '../../../schema/pages.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { isOrcid } from './orcid.ts'

/** Says in the file whose it is: one without it was written by somebody. */
export const CITATION_MARK = `# Made by \`npm start\` from sources/${PAGES.dataset.file}; do not edit.`

/** CITATION.cff in version 1.2.0, from which a forge says how to cite the repository. Long texts stay on one line, so that a change is a line. */
export function citationFile({ about, creators }: Dataset, { tag, page }: Catalogue): string {
  const { title, description, keywords, licence, version, released, address, doi } = about
  const content = {
    'cff-version': '1.2.0',
    message: page.cite.message,
    type: 'dataset',
    title: textIn(title, tag),
    abstract: textIn(description, tag),
    authors: creators.map(author),
    keywords,
    license: licence,
    version,
    ...(released === NOT_RELEASED ? {} : { 'date-released': released }),
    ...(doi === undefined ? {} : { doi }),
    ...(address === undefined ? {} : { url: address }),
  }
  return `${CITATION_MARK}\n${stringify(content, { lineWidth: 0, schema: 'core' })}`
}

/** A person is written `Family, Given`; of a body the whole name is one. */
function author({ name, kind, address }: Creator): Record<string, string> {
  const known = address === undefined ? {} : isOrcid(address) ? { orcid: address } : { website: address }
  if (kind === 'body') return { name, ...known }
  const [family = '', given] = name.split(/, (.*)/s)
  return { 'family-names': family, ...(given === undefined ? {} : { 'given-names': given }), ...known }
}
