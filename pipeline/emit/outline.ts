import { NAMED } from '../../schema/vocabulary.ts'
import { MAJORITY } from '../aggregate/evaluation-directions.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import type { SectionOutline, When } from './outline-parts.ts'
import * as tables from './outline-tables.ts'
import { citation, downloads } from './page/citation.ts'
import { coOccurrenceTable } from './page/co-occurrence-table.ts'
import { evidenceList } from './page/evidence-list.ts'
import { codebook, coders, log, prose, quotas, statements } from './page/methods-parts.ts'
import { hasChart, printChart } from './page/print-chart.ts'
import { recordList } from './page/record-list.ts'
import { soughtThemes } from './page/sought-themes.ts'
import type { ReportData, TableName } from './report-data.ts'

const has =
  (table: TableName): When =>
  report =>
    report.rows(table).length > 0
const onPage: When = report => report.medium === 'page'
const inMarkdown: When = report => report.medium === 'markdown'

/** The sections of the report after its first screen, in order. The page and its Markdown are both printed from them. */
export const outline: readonly (SectionOutline | ((report: ReportData) => readonly SectionOutline[]))[] = [
  {
    id: 'claims',
    title: ({ page }) => page.claims.title,
    when: has('claims'),
    parts: [
      { note: ({ page }) => page.claims.note },
      { when: onPage, parts: [{ table: tables.claims }] },
      { when: inMarkdown, parts: [{ table: tables.claimNumbers }] },
    ],
  },
  {
    id: 'themes',
    title: ({ page }) => page.themes.title,
    parts: [
      { note: ({ page }) => page.themes.note },
      { table: tables.themes },
      { heading: ({ page }) => page.themes.effects },
      {
        note: ({ page }, { review }) => page.themes.effects_note({ least: review.analysis.conclusions.least_studies }),
      },
      { when: report => effectsOnTop(report) || inMarkdown(report), parts: [{ table: tables.effects }] },
      { when: report => !effectsOnTop(report), parts: [{ chart: 'direction-by-code', numbers: tables.effects }] },
      { heading: ({ page }) => page.themes.frequency },
      { note: ({ page }) => page.themes.frequency_note },
      { chart: 'frequency', numbers: tables.frequency },
      {
        when: has('co-occurrence'),
        parts: [
          { heading: ({ page }) => page.themes.together },
          { note: ({ page }) => page.themes.together_note },
          report => printChart(report, 'co-occurrence', coOccurrenceTable(report)),
        ],
      },
      {
        when: has('accumulation'),
        parts: [
          { heading: ({ page }) => page.themes.accumulation },
          { note: ({ page }) => page.themes.accumulation_note },
          { chart: 'accumulation', numbers: tables.accumulation },
        ],
      },
    ],
  },
  {
    id: 'gaps',
    title: ({ page }) => page.gaps.title,
    parts: [
      { note: ({ page }) => page.gaps.note },
      { heading: ({ page }) => page.gaps.by_region },
      { chart: 'gap-map-region', numbers: tables.gapMap('gap-map-region', 'region') },
      { heading: ({ page }) => page.gaps.by_informant },
      { chart: 'gap-map-informant', numbers: tables.gapMap('gap-map-informant', 'informant') },
      { fold: ({ page }) => page.gaps.by_design, parts: [{ table: tables.gapMap('gap-map-design', 'design') }] },
    ],
  },
  soughtThemes,
  {
    id: 'evaluations',
    title: ({ page }) => page.evaluations.title,
    when: has('outcomes'),
    parts: [
      { note: ({ page, writing }) => page.evaluations.note({ majority: writing.percent(MAJORITY) }) },
      { chart: 'evaluation-directions', numbers: tables.evaluationDirections },
      { fold: ({ page }) => page.evaluations.every_outcome, parts: [{ table: tables.outcomes }] },
    ],
  },
  {
    id: 'elsewhere',
    title: ({ page }) => page.elsewhere.title,
    when: has('documents'),
    parts: [
      {
        note: ({ page }) =>
          page.elsewhere.note({
            named: NAMED.named.sign,
            opposite: NAMED['named-opposite'].sign,
            unseen: NAMED['not-seen'].sign,
          }),
      },
      { chart: 'triangulation', numbers: tables.triangulation },
      { heading: ({ page }) => page.elsewhere.documents },
      { table: tables.documents },
      {
        when: report => onPage(report) && has('methods')(report),
        parts: [
          { heading: ({ page }) => page.elsewhere.guidance },
          { note: ({ page }) => page.elsewhere.guidance_note },
          { fold: showTable, parts: [{ table: tables.guidance }] },
        ],
      },
      {
        when: report => onPage(report) && has('disagreements')(report),
        parts: [
          { heading: ({ page }) => page.elsewhere.disagreements },
          { note: ({ page }) => page.elsewhere.disagreements_note },
          { fold: showTable, parts: [{ table: tables.disagreements }] },
        ],
      },
    ],
  },
  {
    id: 'confidence',
    title: ({ page }) => page.confidence.title,
    when: has('summary-of-findings'),
    parts: [{ note: ({ page }) => page.confidence.note }, { table: tables.confidence }],
  },
  {
    id: 'agreement',
    title: ({ page }, report) => (isRepeatability(report) ? page.agreement.repeatability : page.agreement.title),
    parts: [
      { when: report => !wasCompared(report), parts: [{ text: ({ page }) => page.agreement.one_coder }] },
      {
        when: wasCompared,
        parts: [
          {
            when: report => !has('disputes')(report),
            parts: [{ text: ({ page }) => page.agreement.no_disputes }],
          },
          {
            when: has('disputes'),
            parts: [
              { note: ({ page }, report) => page.agreement.disputes(numberOfDisputes(report)) },
              {
                fold: ({ page }, report) => page.agreement.every_dispute(numberOfDisputes(report)),
                parts: [{ table: tables.disputes }],
              },
            ],
          },
          { heading: ({ page }) => page.agreement.measures },
          { note: ({ page }) => page.agreement.measures_note },
          { chart: 'agreement', numbers: tables.measures },
        ],
      },
    ],
  },
  {
    id: 'methods',
    title: ({ page }) => page.methods.title,
    parts: [
      { heading: ({ page }) => page.methods.statements },
      statements,
      { heading: ({ page }) => page.methods.eligibility },
      prose(({ review }) => review.protocol.eligibility),
      { heading: ({ page }) => page.methods.sampling },
      prose(({ review }) => review.protocol.sampling),
      quotas,
      { heading: ({ page }) => page.methods.limits },
      prose(({ review }) => review.protocol.limits),
      { heading: ({ page }) => page.methods.who_read },
      coders,
      {
        when: onPage,
        parts: [
          { heading: ({ page }) => page.methods.sensitivity },
          { note: ({ page }) => page.methods.sensitivity_note },
          { fold: showTable, parts: [{ table: tables.sensitivity }] },
          {
            when: has('subgroups'),
            parts: [
              { heading: ({ page }) => page.methods.subgroups },
              { note: ({ page }) => page.methods.subgroups_note },
              { fold: showTable, parts: [{ table: tables.subgroups }] },
            ],
          },
          { heading: ({ page }) => page.methods.codebook },
          { fold: showTable, parts: [codebook] },
          log(
            ({ page }) => page.methods.coding_log,
            ({ review }) => review.protocol.coding_log,
          ),
          log(
            ({ page }) => page.methods.amendments,
            ({ review }) => review.protocol.amendments,
          ),
        ],
      },
    ],
  },
  {
    id: 'screening',
    title: ({ page }) => page.screening.title,
    when: ({ review }) => review.screening.length > 0,
    parts: [
      { note: ({ page }) => page.screening.note },
      { chart: 'screening-flow', numbers: tables.screeningFlow },
      { fold: ({ page }) => page.screening.every_record, parts: [recordList] },
    ],
  },
  {
    id: 'studies',
    title: ({ page }) => page.studies.title,
    parts: [
      { table: tables.studies },
      { heading: ({ page }) => page.studies.by_year },
      { chart: 'studies-by-year', numbers: tables.studiesByYear },
    ],
  },
  { id: 'evidence', title: ({ page }) => page.evidence.title, when: onPage, parts: [evidenceList] },
  {
    id: 'cite',
    title: ({ page }) => page.cite.title,
    parts: [
      { heading: ({ page }) => page.cite.how },
      citation,
      { heading: ({ page }) => page.cite.downloads },
      downloads,
    ],
  },
]

function showTable({ page }: Catalogue): string {
  return page.shell.show_table
}

/** Without claims the chart of effects stands on the first screen, and here only its table. */
function effectsOnTop(report: ReportData): boolean {
  return !hasChart(report, 'claims') && hasChart(report, 'direction-by-code')
}

/** Between readers of one kind it is called repeatability. */
function isRepeatability({ rows }: ReportData): boolean {
  return rows('agreement').some(row => row.cells.comparison === 'repeatability')
}

function wasCompared({ rows }: ReportData): boolean {
  return rows('agreement').some(row => row.cells.comparison !== 'one-coder')
}

function numberOfDisputes({ rows }: ReportData) {
  const decisions = rows('disputes').map(row => row.cells.ruling)
  const kept = decisions.filter(decision => decision === 'keep').length
  return { n: decisions.length, kept, dropped: decisions.length - kept }
}
