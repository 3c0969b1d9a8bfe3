import type { Catalogue } from '../../languages/catalogue.ts'
import { isCounted } from '../is-counted.ts'
import { section, type ViewOutline } from '../outline-parts.ts'
import { answerInShort } from '../page/answer-in-short.ts'
import { cited } from '../page/citation.ts'
import { coOccurrence } from '../page/co-occurrence.ts'
import type { Content } from '../page/content.ts'
import { effectsNote, effectsTitle } from '../page/effect-sentences.ts'
import { evidenceList } from '../page/evidence-list.ts'
import { changedOn } from '../page/made-by.ts'
import { hasChart } from '../page/print-chart.ts'
import { sentenceList } from '../page/sentence-list.ts'
import { soughtThemes } from '../page/sought-themes.ts'
import type { ReportData } from '../report-data.ts'
import * as tables from './evidence-tables.ts'

/** What was found and what it does, as tables, and under them every finding. */
export const evidenceView: ViewOutline = {
  view: 'evidence',
  sections: [
    section(
      'found',
      [
        { note: foundNote },
        { heading: tables.foundCaption('population'), table: tables.found('population') },
        { heading: 'sentences', note: quoteNote, own: sentenceList },
        { only: 'page', fold: 'everybody', table: tables.found('all') },
        { only: 'page', fold: 'others', table: tables.found('others-or-unclear') },
      ],
      { when: isCounted },
    ),
    section(
      'themes',
      [
        { note: 'note', table: tables.themes },
        { heading: effectsTitle, note: effectsNote },
        { needs: 'key-messages', own: answerInShort },
        { chart: 'direction-by-code', table: tables.effects },
        { only: 'markdown', when: report => hasChart(report, 'direction-by-code'), table: tables.effects },
        { heading: 'ranges', note: 'ranges_note', table: tables.effectRanges },
        { heading: 'frequency', note: 'frequency_note', chart: 'frequency', table: tables.frequency },
        { needs: 'co-occurrence', heading: 'together', note: 'together_note', own: coOccurrence },
        {
          needs: 'accumulation',
          heading: 'accumulation',
          note: 'accumulation_note',
          chart: 'accumulation',
          table: tables.accumulation,
        },
      ],
      { when: isCounted },
    ),
    soughtThemes,
    section(
      'evaluations',
      [
        {
          note: ({ page, writing }, { review }) =>
            page.evaluations.note({ majority: writing.percent(review.analysis.conclusions.direction_from) }),
        },
        { chart: 'evaluation-directions', table: tables.evaluationDirections },
        { fold: 'every_outcome', table: tables.outcomes },
      ],
      { when: ({ rows }) => rows('outcomes').length > 0 },
    ),
    section('evidence', [{ own: evidenceList }], { when: ({ medium }) => medium === 'page' }),
  ],
}

function foundNote({ page, caveats }: Catalogue, { rows }: ReportData): string {
  const n = Number(rows('state-by-code')[0]?.cells.n_studies_of)
  return page.found.note({ n, told: caveats.told, unseen: caveats.notSeen })
}

/** How a sentence is quoted: whole, with its source and the day it is of. */
function quoteNote(language: Catalogue, report: ReportData): Content {
  const { page } = language
  const date = changedOn(report.review.protocol)
  const dated = date === undefined ? '' : ` ${page.shell.changed({ date })}`
  return [page.found.quote<Content>({ citation: cited(language, report) }), dated]
}
