import type { Finding } from '../../../schema/settled.ts'
import { BASIS } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { mostReadFor } from '../../review/basis-of-page.ts'
import { lastSearched } from '../../review/last-searched.ts'
import { standingReaders, supersededOf } from '../../review/rounds.ts'
import type { Row } from '../../review/table.ts'
import type { ReportData } from '../report-data.ts'
import { checkedByPerson } from './checked-by-person.ts'
import { versionSaid } from './version-said.ts'

/**
 * What belongs to a sentence that is quoted from the review: which review and which version, when was last searched, how confident the finding is, how what
 * its studies say of it was read and by whom, and how much a person has checked. All of it is from the sources, and what they do not say is left out.
 */
export function quotedWith(language: Catalogue, report: ReportData, { cells, behind }: Row): string {
  const { page, words, tag } = language
  const { protocol } = report.review
  const searched = lastSearched(report.review.searches)
  const saying = new Set(behind)
  const isSaying = ({ finding_id }: Finding) => saying.has(finding_id)
  const sources = report.review.studies.filter(({ findings }) => findings.some(isSaying))
  const bases = sources.map(study => mostReadFor(study, study.findings.filter(isSaying)))
  const basis = wordsOf(BASIS).flatMap(word => {
    const n = bases.filter(one => one === word).length
    return n === 0 ? [] : page.messages.read_as({ basis: words.basis[word], n })
  })
  const superseded = supersededOf(protocol.coders)
  const letters = new Set(sources.flatMap(({ record }) => standingReaders(record.coded_by, superseded)))
  const kinds = protocol.coders.filter(({ coder }) => letters.has(coder)).map(({ kind }) => words.coder_kind[kind])
  const readers = [...new Set(kinds)].join(', ')
  return [
    page.messages.quote_with,
    `${textIn(protocol.review.labels, tag)}.`,
    ...versionSaid(language, report.review),
    ...(searched === undefined ? [] : [page.shell.searched({ date: searched, ...protocol.window })]),
    page.messages.confidence({ confidence: called(language, cells.overall, 'confidence') }),
    page.messages.read_by({ basis: basis.join(', '), readers }),
    checkedByPerson(language, report),
  ]
    .join(' ')
    .trim()
}
