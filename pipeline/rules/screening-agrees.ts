import { isDoi } from '../../schema/doi.ts'
import { isMissing } from '../../schema/missing.ts'
import { isOpen } from '../../schema/open-question.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import type { Place } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import { familyName, mainTitle, titleWords } from '../review/publication.ts'
import { type Finished, isFinished, type StudyUnderReview } from '../review/source.ts'
import { authorsApart } from './authors-apart.ts'
import { doiForm } from './doi-form.ts'
import { likelyTwice } from './likely-twice.ts'
import { noFormulaCell } from './no-formula-cell.ts'
import type { Found, Rule } from './rule.ts'
import { yearInWindow } from './year-in-window.ts'

/**
 * The screening may have seen less than the note: a missing word, a title without its subtitle, the first of several authors agree with what the note has. A
 * study that is met under two ids is told as that, because which of the two is meant is not known before it is mended.
 */
export const screeningAgrees: Rule = {
  id: 'screening-agrees',
  meaning:
    'The title, the authors, the year and the DOI of an included record in the screening are those of its note or of one of the reports there, whatever the case and punctuation; a subtitle and later authors may be left out. Where one has no DOI, neither has the other.',
  reason: 'a record that is another than its note may be another study: one was screened and another was read.',
  repair: 'Look the study up, and correct what is wrong.',
  example: {
    breaks: 'Waiting in winter,"Moreau, C.",1897,… in screening.csv and `- Year: 1997` in the note',
    keeps: 'WAITING IN WINTER,"Moreau, C.",1997,… in screening.csv and `- Year: 1997` in the note',
  },
  after: [authorsApart, doiForm, noFormulaCell, yearInWindow],
  check: (review, before) => {
    const studies = new Map(review.studies.filter(isFinished).map(study => [study.id, study]))
    const twice = new Set(likelyTwice(review).flatMap(({ first, second }) => [first.id, second.id]))
    return review.screening.flatMap(({ value, at }): Found[] => {
      const study = studies.get(value.record_id)
      if (study === undefined || value.decision !== 'included' || twice.has(study.id)) return []
      const others = FIELDS.filter(
        ({ field, agrees }) =>
          !before.saidAt(at(field)) && !before.saidOnLine(placeIn(study, field)) && !agrees(value, study),
      )
      const [first] = others
      if (first === undefined) return []
      const screened = others.map(({ field, called }) => `${called} ${quoted(String(value[field]))}`)
      const noted = others.map(({ field }) => quoted(textIn(study, field)))
      const { path, line, column } = placeIn(study, first.field)
      return [
        {
          place: at(first.field),
          what: `Unexpected ${screened.join(', ')}, expected as in the note ${noted.join(', ')}; see also ${path}:${line}:${column}`,
          fix: `correct it in ${sheetPath(review, 'screening')} or in ${notePath(study)}.`,
        },
      ]
    })
  },
}

type FinishedStudy = Finished<StudyUnderReview>
type Field = 'title' | 'authors' | 'year' | 'doi'

interface Compared {
  field: Field
  called: string
  agrees: (row: ScreeningRow, study: FinishedStudy) => boolean
}

const FIELDS: readonly Compared[] = [
  {
    field: 'title',
    called: 'title',
    // A title that is still asked for is told as missing.
    agrees: ({ title }, study) =>
      isMissing(title) ||
      isOpen(study.title.text) ||
      [study.title.text, ...study.reports.map(({ value }) => value.title)].some(one => isTitle(title, one)),
  },
  {
    field: 'authors',
    called: 'authors',
    agrees: ({ authors }, study) =>
      isMissing(authors) || publicationsOf(study).some(one => areAuthors(authors, one.authors)),
  },
  {
    field: 'year',
    called: 'year',
    agrees: ({ year }, { record, ...study }) =>
      isMissing(year) ||
      [record.value.year_online, record.value.year, ...study.reports.map(({ value }) => value.year)].includes(year),
  },
  { field: 'doi', called: 'DOI', agrees: isDoiOf },
]

function publicationsOf({ record, reports }: FinishedStudy) {
  return [record.value, ...reports.map(({ value }) => value)]
}

function isTitle(screened: string, noted: string): boolean {
  const plain = (title: string) => titleWords(title).join(' ')
  const [a, b] = [plain(screened), plain(noted)]
  return a === b || plain(mainTitle(screened)) === b || plain(mainTitle(noted)) === a
}

/** Those that stand in the screening, in their order: it may have the first alone. */
function areAuthors(screened: string, noted: readonly string[] | string): boolean {
  if (typeof noted === 'string') return isMissing(noted)
  const names = screened.split(';').map(name => name.replace(/\bet al\b.*$/, '').trim())
  return names.filter(name => name !== '').every((name, index) => familyName(name) === familyName(noted[index] ?? ''))
}

/** Two missing words agree. One that is misspelt is told as that. */
function isDoiOf({ doi }: ScreeningRow, study: FinishedStudy): boolean {
  const dois = publicationsOf(study).map(one => one.doi.toLowerCase())
  if (![doi, ...dois].every(one => isMissing(one) || isDoi(one))) return true
  return isMissing(doi) ? isMissing(study.record.value.doi) : dois.includes(doi.toLowerCase())
}

function placeIn({ title, record }: FinishedStudy, field: Field): Place {
  return field === 'title' ? title.place : record.at(field)
}

function textIn({ title, record }: FinishedStudy, field: Field): string {
  return field === 'title' ? title.text : [record.value[field]].flat().join('; ')
}
