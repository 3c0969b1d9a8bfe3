import { isCounted } from '../is-counted.ts'
import { section, showTable, type ViewOutline } from '../outline-parts.ts'
import { confidenceNote } from '../page/confidence-note.ts'
import type { ReportData } from '../report-data.ts'
import * as tables from './how-sure-tables.ts'

/** How surely it is said: what its assessor thinks, what becomes of the words when counted otherwise, how alike the readers read. */
export const howSureView: ViewOutline = {
  view: 'sure',
  sections: [
    section('confidence', [{ note: confidenceNote, table: tables.confidence }], {
      when: ({ rows }) => rows('summary-of-findings').length > 0,
    }),
    section(
      'methods',
      [
        { note: 'words_by_bar_note', table: tables.wordsByBar },
        { only: 'page', heading: 'sensitivity', note: 'sensitivity_note', fold: showTable, table: tables.sensitivity },
        {
          only: 'page',
          needs: 'subgroups',
          heading: 'subgroups',
          note: 'subgroups_note',
          fold: showTable,
          table: tables.subgroups,
        },
      ],
      { id: 'words', title: 'words_by_bar', when: isCounted },
    ),
    section(
      'agreement',
      [
        { when: report => !wasCompared(report), text: 'one_coder' },
        { when: report => wasCompared(report) && disputesOf(report).n === 0, text: 'no_disputes' },
        {
          when: wasCompared,
          needs: 'disputes',
          note: ({ page }, report) => page.agreement.disputes(disputesOf(report)),
          fold: ({ page }, report) => page.agreement.every_dispute(disputesOf(report)),
          table: tables.disputes,
        },
        {
          when: report => wasCompared(report) && hasRulingsOnEffects(report),
          heading: 'rulings',
          note: 'rulings_note',
          table: tables.rulingsEffect,
        },
        { when: wasCompared, heading: 'measures', note: 'measures_note', chart: 'agreement', table: tables.measures },
        { when: isRepeatability, text: 'one_kind' },
      ],
      {
        title: ({ page }, report) => (isRepeatability(report) ? page.agreement.repeatability : page.agreement.title),
      },
    ),
  ],
}

/** Between readers of one kind it is called repeatability. */
function isRepeatability({ rows }: ReportData): boolean {
  return rows('agreement').some(({ cells }) => cells.round === 'standing' && cells.comparison === 'repeatability')
}

function hasRulingsOnEffects({ rows }: ReportData): boolean {
  return rows('rulings-effect').some(({ cells }) => cells.round === 'standing' && Number(cells.n_disputes) > 0)
}

function wasCompared({ rows }: ReportData): boolean {
  return rows('agreement').some(({ cells }) => cells.round === 'standing' && cells.comparison !== 'one-coder')
}

function disputesOf({ rows }: ReportData): Record<'n' | 'kept' | 'dropped', number> {
  const standing = rows('disputes').filter(row => row.cells.round === 'standing')
  const rulings = standing.map(row => row.cells.ruling)
  const kept = rulings.filter(ruling => ruling === 'keep').length
  return { n: rulings.length, kept, dropped: rulings.length - kept }
}
