import { section, showTable, type ViewOutline } from '../outline-parts.ts'
import { citation, downloads } from '../page/citation.ts'
import {
  amendments,
  codebook,
  coders,
  codingLog,
  howToCode,
  prose,
  quotas,
  statements,
  unread,
} from '../page/methods-blocks.ts'
import { recordList } from '../page/record-list.ts'
import { reporting } from '../page/reporting.ts'
import { roles } from '../page/roles.ts'
import { screenedBySeveral } from '../page/screened-by-several.ts'
import * as tables from './method-tables.ts'

/** How the review was made, and how to take it along. */
export const methodView: ViewOutline = {
  view: 'method',
  sections: [
    section('methods', [
      {
        when: ({ review }) => review.analysis.synthesis.length > 0,
        heading: 'synthesis',
        own: prose(({ analysis }) => analysis.synthesis),
      },
      { when: ({ review }) => review.protocol.statements.length > 0, heading: 'statements', own: statements },
      { heading: 'eligibility', own: prose(({ protocol }) => protocol.eligibility) },
      { heading: 'sampling', own: prose(({ protocol }) => protocol.sampling) },
      { own: quotas },
      { heading: 'limits', own: prose(({ protocol }) => protocol.limits) },
      {
        when: ({ review }) => review.analysis.what_is_counted.length > 0,
        heading: 'what_is_counted',
        own: prose(({ analysis }) => analysis.what_is_counted),
      },
      { heading: 'who_read', own: coders },
      { own: unread },
      { own: roles },
      { own: reporting },
      { only: 'page', own: howToCode },
      { only: 'page', heading: 'codebook', fold: showTable, own: codebook },
      { only: 'page', own: codingLog },
      { only: 'page', own: amendments },
    ]),
    section(
      'screening',
      [
        { note: 'note', chart: 'screening-flow', table: tables.screeningFlow },
        {
          needs: 'screening-agreement',
          heading: 'by_several',
          note: screenedBySeveral,
          table: tables.screeningAgreement,
        },
        { fold: 'every_record', own: recordList },
      ],
      { when: ({ review }) => review.screening.length > 0 },
    ),
    section('cite', [
      { heading: 'how', own: citation },
      { heading: 'downloads', own: downloads },
    ]),
  ],
}
