import { NAMED } from '../../../schema/vocabulary.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { section, showTable, type ViewOutline } from '../outline-parts.ts'
import { claimsNote } from '../page/claims-note.ts'
import { hasChart } from '../page/print-chart.ts'
import * as tables from './claims-tables.ts'

/** What others say: the claims of a published review, and the documents beside our studies. */
export const claimsView: ViewOutline = {
  view: 'claims',
  sections: [
    section(
      'claims',
      [
        { note: claimsNote },
        {
          when: report => hasChart(report, 'claims'),
          chart: 'claims',
          table: { ...tables.claimNumbers, id: 'claims-chart' },
        },
        { only: 'page', table: tables.claims },
        { only: 'markdown', table: tables.claimNumbers },
        { needs: 'not-claimed', heading: 'reverse', note: 'reverse_note', table: tables.notClaimed },
      ],
      { when: ({ rows }) => rows('claims').length > 0 },
    ),
    section(
      'elsewhere',
      [
        { note: namedSigns, chart: 'triangulation', table: tables.triangulation },
        { heading: 'documents', table: tables.documents },
        {
          only: 'page',
          needs: 'methods',
          heading: 'guidance',
          note: 'guidance_note',
          fold: showTable,
          table: tables.guidance,
        },
        {
          only: 'page',
          needs: 'disagreements',
          heading: 'disagreements',
          note: 'disagreements_note',
          fold: showTable,
          table: tables.disagreements,
        },
      ],
      { when: ({ rows }) => rows('documents').length > 0 },
    ),
  ],
}

function namedSigns({ page }: Catalogue): string {
  const { named, 'named-opposite': opposite, 'not-seen': unseen, 'not-applicable': elsewhere } = NAMED
  return page.elsewhere.note({
    named: named.sign,
    opposite: opposite.sign,
    unseen: unseen.sign,
    elsewhere: elsewhere.sign,
  })
}
