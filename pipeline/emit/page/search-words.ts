import { isMissing } from '../../../schema/missing.ts'
import { countryName } from '../../languages/country-name.ts'
import type { ReportData } from '../report-data.ts'
import { listed, nameIn } from './cells.ts'
import type { EvidenceSource } from './evidence-rows.ts'

/**
 * What the findings of a source are searched by beside what their rows show, in every language: its authors, countries, regions and design, so that a word of a
 * passage and a country find the findings of that country's studies. Not its title, or each word in one would find all that the study says.
 */
export function wordsOfSource(report: ReportData, { source_id, region, design }: EvidenceSource): string {
  const record = report.source(source_id)?.record
  if (record === undefined) return ''
  const names = report.languages.flatMap(language => [
    ...listed(record.setting_countries)
      .filter(code => !isMissing(code))
      .map(code => countryName(code, language.tag)),
    ...region.filter(one => !isMissing(one)).map(one => nameIn(report, language, 'region', one)),
    ...(design === '' || isMissing(design) ? [] : [nameIn(report, language, 'design', design)]),
  ])
  const authors = listed(record.authors).filter(author => !isMissing(author))
  return [...new Set([...authors, ...names])].join('; ')
}

export function wordsOfTheme({ named, languages }: ReportData, theme: string): string {
  const labels = named('theme', theme)
  return [...new Set(languages.map(({ tag }) => labels[tag] ?? ''))].join('; ')
}
