import { CONCLUSION } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { linkedColumns } from '../linked-columns.ts'
import type { TableOutline } from '../outline-parts.ts'
import { percentOf, rangeOf } from '../page/cells.ts'
import { judgedFinding, overallConfidence, whyConfident } from '../page/confidence-cells.ts'
import { disputedCode, readings, ruling } from '../page/dispute-cells.ts'
import { asWritten, labelled } from '../page/in-languages.ts'
import { passageText } from '../page/sources.ts'
import { conclusionWithout, scenarioName, subgroupName, subjectName, whatIsCompared } from '../page/subject-cells.ts'

/** The published tables of how surely it is said, as the report shows them. */

export const confidence: TableOutline = {
  of: 'summary-of-findings',
  columns: [
    { column: 'text_label', cell: judgedFinding },
    { column: 'overall', cell: overallConfidence },
    { head: ({ page }) => page.confidence.why, cell: whyConfident },
    ...linkedColumns('n_studies'),
  ],
}

export const disputes: TableOutline = {
  of: 'disputes',
  rows: ({ cells }) => cells.round === 'standing',
  columns: [
    { column: 'code_label', cell: disputedCode },
    { column: 'passage_id', cell: (report, { cells }) => passageText(report, String(cells.passage_id), 'source') },
    { column: 'readings', cell: readings },
    { column: 'ruling', cell: ruling },
  ],
}

/** What rulings did to declared effects, of the readings that count. */
export const rulingsEffect: TableOutline = {
  of: 'rulings-effect',
  rows: ({ cells }) => cells.round === 'standing',
  columns: ['dispute', 'ruled_by', 'n_disputes', 'n_raised', 'n_lowered'],
}

export const measures: TableOutline = {
  of: 'agreement',
  id: 'agreement-measures',
  rows: ({ cells }) => cells.comparison !== 'one-coder' && cells.round === 'standing',
  columns: [
    { column: 'aspect', cell: whatIsCompared },
    {
      head: ({ page }) => page.agreement.coders,
      cell: (report, { cells }) => asWritten(report, `${cells.coder_a} · ${cells.coder_b}`, ''),
    },
    'n_units',
    'n_both',
    { column: 'percent', cell: percentOf('percent') },
    ...(['positive', 'negative', 'kappa', 'pabak', 'alpha'] as const).map(column => ({
      column,
      cell: rangeOf(column, 2),
    })),
  ],
}

/** How many conditions have each word, at other bars and counted in other ways. */
export const wordsByBar: TableOutline = {
  of: 'words-by-bar',
  columns: ['scenario_label', 'least_studies', ...wordsOf(CONCLUSION).map(word => columnOfWord('n_codes', word))],
}

export const sensitivity: TableOutline = {
  of: 'sensitivity',
  caption: ({ page }) => page.methods.sensitivity,
  columns: [{ column: 'code', cell: subjectName }, 'conclusion'],
  across: { by: ['scenario'], head: scenarioName, cell: { column: 'conclusions_without', cell: conclusionWithout } },
}

export const subgroups: TableOutline = {
  of: 'subgroups',
  columns: [
    { column: 'code_label', cell: (report, { cells }) => labelled(report, report.named('code', String(cells.code))) },
  ],
  across: {
    by: ['dimension', 'subgroup'],
    head: subgroupName,
    cell: { column: 'n_studies', cell: (_, { cells }) => `${cells.n_studies} / ${cells.n_studies_of}` },
  },
}
