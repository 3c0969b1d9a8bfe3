import type { PerWordLabels } from '../per-word-labels.ts'
import { words } from './words.ts'

/**
 * What the columns of the published tables are called in English, by their names; under `table.column` where a column of that table has to be called otherwise.
 */
export const columns = {
  about: 'Whom it concerns',
  added: 'Added on',
  adequacy: 'Adequacy',
  adequacy_why: 'Adequacy: why',
  alpha: 'Krippendorff’s alpha',
  answered: 'Answered',
  appraisal_answer: 'What it got',
  appraisal_domain: 'Question or domain',
  aspect: 'What is compared',
  assessor: 'Assessor',
  attribution: 'Attributed as',
  attributions: 'Attributed as',
  authors: 'Authors',
  awaiting_ids: 'Records awaiting classification that speak to it by title',
  basis: 'Read as',
  box: 'Box of the flow',
  by_ruling: 'Settled so by a ruling',
