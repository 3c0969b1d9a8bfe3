import type { Labels } from '../../../schema/labels.ts'
import { ownLanguageFirst } from '../../languages/own-language-first.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'

/** The review as schema.org describes a dataset, for search engines that list data. */
export function jsonLd({ review, tables }: ReportData): object {
  const { labels, question, citation, languages } = review.protocol.review
  const { from, to } = review.protocol.window
  const [first = '', ...others] = ownLanguageFirst(languages)
  const name = (of: Labels) => textIn(of, first)
  const files = tables.flatMap(({ table }) => [
    { name: name(table.labels), encodingFormat: 'text/csv', contentUrl: `tables/${table.name}.csv` },
    { name: name(table.labels), encodingFormat: 'application/json', contentUrl: `tables/${table.name}.json` },
  ])
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: name(labels),
    ...(others.length === 0 ? {} : { alternateName: others.map(tag => textIn(labels, tag)) }),
    description: [first, ...others].map(tag => textIn(question, tag)).join(' '),
    creditText: citation,
    inLanguage: languages,
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    variableMeasured: tables.map(({ table }) => name(table.labels)),
    distribution: [{ name: name(labels), encodingFormat: 'application/json', contentUrl: 'review.json' }, ...files].map(
      file => ({ '@type': 'DataDownload', ...file }),
    ),
  }
}
