import type { Organization, Person, Dataset as SchemaDataset, WithContext } from 'schema-dts'
import { type Creator, type Dataset, NOT_RELEASED } from '../../../schema/dataset.ts'
import { licenceAddress } from '../../../schema/dataset-words.ts'
import type { Labels } from '../../../schema/labels.ts'
import { asSentence } from '../../languages/as-sentence.ts'
import { catalogueOf } from '../../languages/catalogues.ts'
import { ownLanguageFirst } from '../../languages/own-language-first.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { citationIn } from './citation-in.ts'

/**
 * The review as schema.org describes a dataset, for search engines that list data. Each table is named once, as CSV; what is measured are the themes of the
 * codes, because the columns of all tables would be longer than the page's text of them. The types are those of schema.org's own vocabulary, so that a property it
 * does not have is an error.
 */
export function jsonLd({ review, tables }: ReportData): WithContext<SchemaDataset> {
  const { protocol, codebook, dataset } = review
  const { labels, question, languages } = protocol.review
  const { from, to } = protocol.window
  const [first = '', ...others] = ownLanguageFirst(languages)
  const said = (of: Labels) => textIn(of, first)
  const title = dataset?.about.title ?? labels
  const files = tables.map(({ table }) => ({
    name: said(table.labels),
    encodingFormat: 'text/csv',
    contentUrl: `tables/${table.name}.csv`,
  }))
  const whole = { name: said(title), encodingFormat: 'application/json', contentUrl: 'review.json' }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: said(title),
    ...(others.length === 0 ? {} : { alternateName: others.map(tag => textIn(title, tag)) }),
    description: [first, ...others]
      .map(tag => asSentence(textIn(dataset?.about.description ?? question, tag)))
      .join(' '),
    creditText: citationIn(catalogueOf(first), review),
    ...(dataset === undefined ? {} : ofDataset(dataset)),
    inLanguage: languages,
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    measurementTechnique: catalogueOf(first).page.cite.technique,
    variableMeasured: codebook.schemes
      .filter(({ counted }) => counted === 'yes')
      .flatMap(({ themes }) => themes.map(theme => said(theme.labels))),
    distribution: [whole, ...files].map(file => ({ '@type': 'DataDownload', ...file })),
  }
}

function ofDataset({ about, creators }: Dataset) {
  const { keywords, licence, version, released, address, doi } = about
  return {
    creator: creators.map(creator),
    license: licenceAddress(licence),
    version,
    keywords,
    ...(doi === undefined ? {} : { identifier: `https://doi.org/${doi}` }),
    ...(address === undefined ? {} : { url: address }),
    ...(released === NOT_RELEASED ? {} : { datePublished: released }),
  } satisfies Partial<Exclude<SchemaDataset, string>>
}

/** Written `Family, Given` in the sources, a person is `Given Family` here. */
function creator({ name, kind, address }: Creator): Organization | Person {
  const [family = '', given] = name.split(/, (.*)/s)
  const known = address === undefined ? {} : { sameAs: address }
  if (kind === 'body') return { '@type': 'Organization', name, ...known }
  return { '@type': 'Person', name: given === undefined ? family : `${given} ${family}`, ...known }
}
