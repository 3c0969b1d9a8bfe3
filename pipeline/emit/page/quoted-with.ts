import { BASIS } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { lastSearched } from '../../review/last-searched.ts'
import { standingReaders, supersededOf } from '../../review/rounds.ts'
import type { Row } from '../../review/table.ts'
import type { ReportData } from '../report-data.ts'
import { checkedByPerson } from './checked-by-person.ts'
import { versionSaid } from './version-said.ts'

/**
 * What belongs to a sentence that is quoted from the review: which review and which version, when was last searched, how confident the finding is, how the
 * studies that say it were read and by whom, and how much a person has checked. All of it is from the sources, and what they do not say is left out.
 */
export function quotedWith(language: Catalogue, report: ReportData, { overall, studies }: Row['cells']): string {
  const { page, words, tag } = language
  const { protocol } = report.review
  const searched = lastSearched(report.review.searches)
  const saying = new Set(Array.isArray(studies) ? studies : [])
  const counted = report.rows('studies').filter(({ cells }) => saying.has(String(cells.source_id)))
  const basis = wordsOf(BASIS).flatMap(word => {
    const n = counted.filter(({ cells }) => cells.basis === word).length
    return n === 0 ? [] : page.messages.read_as({ basis: words.basis[word], n })
  })
  const superseded = supersededOf(protocol.coders)
  const sources = report.review.studies.filter(({ id }) => saying.has(id))
  const letters = new Set(sources.flatMap(({ record }) => standingReaders(record.coded_by, superseded)))
  const kinds = protocol.coders.filter(({ coder }) => letters.has(coder)).map(({ kind }) => words.coder_kind[kind])
  const readers = [...new Set(kinds)].join(', ')
  return [
    page.messages.quote_with,
    `${textIn(protocol.review.labels, tag)}.`,
    ...versionSaid(language, report.review),
    ...(searched === undefined ? [] : [page.shell.searched({ date: searched, ...protocol.window })]),
    page.messages.confidence({ confidence: called(language, overall, 'confidence') }),
    page.messages.read_by({ basis: basis.join(', '), readers }),
    checkedByPerson(language, report),
  ]
    .join(' ')
    .trim()
}
