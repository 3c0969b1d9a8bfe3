import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import type { StudyUnderReview } from '../review/source.ts'
import { isDoi } from './doi-form.ts'
import type { Rule } from './rule.ts'

/**
 * A DOI that is misspelt, or that two studies have, is reported by `doi-form` and `unique-doi`; then which of the two is right is not known here. Two missing
 * words agree, because the screening may have seen less than the note.
 */
export const doiAgrees: Rule = {
  id: 'doi-agrees',
  meaning:
    'The DOI of an included record in the screening is that of its note or of one of the reports there, whatever the case of its letters; where one has none, neither has the other.',
  reason: 'one study under two DOIs may be two studies, of which one was screened and another was read.',
  repair: 'Look the study up, and correct the DOI that is wrong.',
  example: {
    breaks: '10.1234/abc in screening.csv and `- DOI: 10.1234/abd` in the note',
    keeps: '10.1234/ABC in screening.csv and `- DOI: 10.1234/abc` in the note',
  },
  check: review => {
    const studies = new Map(review.studies.filter(study => !study.draft).map(study => [study.id, study]))
    const holders = new Map<string, Set<string>>()
    for (const study of studies.values())
      for (const doi of doisOf(study)) holders.set(doi, (holders.get(doi) ?? new Set()).add(study.id))
    return review.screening.flatMap(({ value, at }) => {
      const study = studies.get(value.record_id)
      if (study === undefined || value.decision !== 'included') return []
      const dois = doisOf(study)
      const isReported =
        ![value.doi, ...dois].every(doi => isMissing(doi) || isDoi(doi)) ||
        dois.some(doi => !isMissing(doi) && (holders.get(doi)?.size ?? 0) > 1)
      const isSame = isMissing(value.doi) ? isMissing(study.record.value.doi) : dois.includes(value.doi.toLowerCase())
      return isReported || isSame
        ? []
        : [
            {
              place: at('doi'),
              what: `Unexpected DOI ${quoted(value.doi)}, expected that of the note, ${quoted(study.record.value.doi)}`,
              fix: `correct it in ${sheetPath(review, 'screening')} or in ${notePath(study)}.`,
            },
          ]
    })
  },
}

function doisOf({ record, reports }: StudyUnderReview): string[] {
  return [record.value.doi, ...reports.map(({ value }) => value.doi)].map(doi => doi.toLowerCase())
}
