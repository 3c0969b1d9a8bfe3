import type { Material } from './material.ts'

/** The review as schema.org describes a dataset, for search engines that list data. */
export function jsonLd({ review, tables }: Material): object {
  const {
    labels: { da = '', en = '' },
    question: { da: question_da = '', en: question_en = '' },
    citation,
  } = review.protocol.review
  const { from, to } = review.protocol.window
  const files = tables.flatMap(({ table }) => [
    { name: table.labels.en, encodingFormat: 'text/csv', contentUrl: `tables/${table.name}.csv` },
    { name: table.labels.en, encodingFormat: 'application/json', contentUrl: `tables/${table.name}.json` },
  ])
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: en,
    alternateName: da,
    description: `${question_en} ${question_da}`,
    creditText: citation,
    inLanguage: ['da', 'en'],
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    variableMeasured: tables.map(({ table }) => table.labels.en),
    distribution: [{ name: en, encodingFormat: 'application/json', contentUrl: 'review.json' }, ...files].map(file => ({
      '@type': 'DataDownload',
      ...file,
    })),
  }
}
