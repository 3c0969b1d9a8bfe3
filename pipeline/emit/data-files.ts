import { dataSchemas } from '../../schema/data-schemas.ts'
import type { Review } from '../../schema/settled.ts'
import { inPieces } from '../canonical/in-pieces.ts'
import { jsonRows, writeJson } from '../canonical/json.ts'
import type { MadeFile } from '../review/made-file.ts'

/** The files of `data/`: one for each study and document, one for each page and sheet above them; and what each holds, as JSON Schemas. */
export function dataFiles(review: Review): MadeFile[] {
  return [
    { path: 'protocol.json', pieces: [writeJson(review.protocol)] },
    { path: 'codebook.json', pieces: [writeJson(review.codebook)] },
    { path: 'form.json', pieces: inPieces(jsonRows(review.form)) },
    { path: 'analysis.json', pieces: [writeJson(review.analysis)] },
    { path: 'claims.json', pieces: inPieces(jsonRows(review.claims)) },
    { path: 'review-findings.json', pieces: inPieces(jsonRows(review.reviewFindings)) },
    ...(review.dataset === undefined ? [] : [{ path: 'dataset.json', pieces: [writeJson(review.dataset)] }]),
    { path: 'searches.json', pieces: inPieces(jsonRows(review.searches)) },
    { path: 'screening.json', pieces: inPieces(jsonRows(review.screening)) },
    { path: 'screeners.json', pieces: inPieces(jsonRows(review.screeners)) },
    { path: 'screening-rulings.json', pieces: inPieces(jsonRows(review.screening_rulings)) },
    { path: 'checks.json', pieces: inPieces(jsonRows(review.checks)) },
    { path: 'reporting.json', pieces: inPieces(jsonRows(review.reporting)) },
    ...review.studies.map(study => ({ path: `studies/${study.id}.json`, pieces: [writeJson(study)] })),
    ...review.documents.map(document => ({ path: `documents/${document.id}.json`, pieces: [writeJson(document)] })),
    ...dataSchemas().map(([name, schema]) => ({ path: `schema/${name}.schema.json`, pieces: [writeJson(schema)] })),
  ]
}
