import type { Labels } from '../../../schema/labels.ts'
import { ownLanguageFirst } from '../../languages/own-language-first.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { TABLE_FORMATS } from '../table-files.ts'

/** The review as schema.org describes a dataset, for search engines that list data. */
export function jsonLd({ review, tables }: ReportData): object {
  const { labels, question, citation, languages } = review.protocol.review
  const { from, to } = review.protocol.window
  const [first = '', ...others] = ownLanguageFirst(languages)
  const name = (of: Labels) => textIn(of, first)
  const files = tables.flatMap(({ table }) =>
    TABLE_FORMATS.map(({ ending, mediaType }) => ({
      name: name(table.labels),
      encodingFormat: mediaType,
      contentUrl: `tables/${table.name}.${ending}`,
    })),
  )
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
