import type { Review } from '../../schema/settled.ts'
import { writeJson, writeJsonRows } from '../canonical/json.ts'

/** The files of `data/`: one for each study and document, one for each page and sheet above them. */
export function dataFiles(review: Review): { path: string; text: string }[] {
  return [
    { path: 'protocol.json', text: writeJson(review.protocol) },
    { path: 'codebook.json', text: writeJson(review.codebook) },
    { path: 'form.json', text: writeJsonRows(review.form) },
    { path: 'analysis.json', text: writeJson(review.analysis) },
    { path: 'claims.json', text: writeJsonRows(review.claims) },
    { path: 'review-findings.json', text: writeJsonRows(review.reviewFindings) },
    { path: 'searches.json', text: writeJsonRows(review.searches) },
    { path: 'screening.json', text: writeJsonRows(review.screening) },
    { path: 'checks.json', text: writeJsonRows(review.checks) },
    ...review.studies.map(study => ({ path: `studies/${study.id}.json`, text: writeJson(study) })),
    ...review.documents.map(document => ({ path: `documents/${document.id}.json`, text: writeJson(document) })),
  ]
}
