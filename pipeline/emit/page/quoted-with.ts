import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { checkedByPerson } from './checked-by-person.ts'
import { lastSearched } from './made-by.ts'

/**
 * What belongs to a sentence that is quoted from the review: which review and which version, when was last searched, how confident the finding is, how its studies
 * were read and by whom, and how much a person has checked. All of it is from the sources, and what they do not say is left out.
 */
export function quotedWith(language: Catalogue, report: ReportData, confidence: unknown): string {
  const { page, words, tag } = language
  const { protocol } = report.review
  const { version } = protocol.review
  const searched = lastSearched(report.review)
  const counted = report.rows('studies').filter(({ cells }) => cells.counted === true)
  const basis = [...new Set(counted.map(({ cells }) => called(language, cells.basis, 'basis')))].join(', ')
  const readers = [...new Set(protocol.coders.map(({ kind }) => words.coder_kind[kind]))].join(', ')
  return [
    page.messages.quote_with,
    `${textIn(protocol.review.labels, tag)}.`,
    ...(version === undefined ? [] : [page.shell.version({ version })]),
    ...(searched === undefined ? [] : [page.shell.searched({ date: searched })]),
    page.messages.confidence({ confidence: called(language, confidence, 'confidence') }),
    page.messages.read_by({ basis, readers }),
    checkedByPerson(language, report),
  ]
    .join(' ')
    .trim()
}
