import { NAMED } from '../../schema/vocabulary.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { type SectionOutline, section } from './outline-parts.ts'
import * as tables from './outline-tables.ts'
import { citation, downloads } from './page/citation.ts'
import { claimsNote } from './page/claims-note.ts'
import { coOccurrence } from './page/co-occurrence.ts'
import { confidenceNote } from './page/confidence-note.ts'
import { declaredMaps } from './page/declared-maps.ts'
import { effectsNote, effectsTitle } from './page/effect-sentences.ts'
import { evidenceList } from './page/evidence-list.ts'
import { changedOn } from './page/made-by.ts'
import { amendments, codebook, coders, codingLog, howToCode, prose, quotas, statements } from './page/methods-blocks.ts'
import { hasChart } from './page/print-chart.ts'
import { recordList } from './page/record-list.ts'
import { roles } from './page/roles.ts'
import { soughtThemes } from './page/sought-themes.ts'
import type { ReportData } from './report-data.ts'

/** The sections of the report after its first screen, in order. The page and its Markdown are both printed from them. */
export const outline: readonly (SectionOutline | ((report: ReportData) => readonly SectionOutline[]))[] = [
  section(
    'claims',
    [
      { note: claimsNote },
      { only: 'page', table: tables.claims },
      { only: 'markdown', table: tables.claimNumbers },
      { needs: 'not-claimed', heading: 'reverse', note: 'reverse_note', table: tables.notClaimed },
    ],
    { when: ({ rows }) => rows('claims').length > 0 },
  ),
  section('found', [
    { note: foundNote },
    { heading: tables.foundCaption('population'), table: tables.found('population') },
    { heading: 'sentences', note: quoteNote, table: tables.sentences },
    { only: 'page', fold: 'everybody', table: tables.found('all') },
    { only: 'page', fold: 'others', table: tables.found('others-or-unclear') },
  ]),
  section('themes', [
    { note: 'note', table: tables.themes },
    { heading: effectsTitle, note: effectsNote },
    { when: report => effectsOnTop(report) || report.medium === 'markdown', table: tables.effects },
    { when: report => !effectsOnTop(report), chart: 'direction-by-code', table: tables.effects },
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
  ]),
  section('gaps', [
    { note: 'note' },
    { heading: 'by_region', chart: 'gap-map-region', table: tables.gapMap('gap-map-region', ['region']) },
    {
      heading: 'by_informant',
      chart: 'gap-map-informant',
      table: tables.gapMap('gap-map-informant', ['informant']),
    },
    { fold: 'by_design', table: tables.gapMap('gap-map-design', ['design']) },
    { own: declaredMaps },
  ]),
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
  section('confidence', [{ note: confidenceNote, table: tables.confidence }], {
    when: ({ rows }) => rows('summary-of-findings').length > 0,
  }),
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
  section('methods', [
    { heading: 'statements', own: statements },
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
    { own: roles },
    { heading: 'words_by_bar', note: 'words_by_bar_note', table: tables.wordsByBar },
    { only: 'page', heading: 'sensitivity', note: 'sensitivity_note', fold: showTable, table: tables.sensitivity },
    {
      only: 'page',
      needs: 'subgroups',
      heading: 'subgroups',
      note: 'subgroups_note',
      fold: showTable,
      table: tables.subgroups,
    },
    { only: 'page', own: howToCode },
    { only: 'page', heading: 'codebook', fold: showTable, own: codebook },
    { only: 'page', own: codingLog },
    { only: 'page', own: amendments },
  ]),
  section(
    'screening',
    [
      { note: 'note', chart: 'screening-flow', table: tables.screeningFlow },
      { fold: 'every_record', own: recordList },
    ],
    { when: ({ review }) => review.screening.length > 0 },
  ),
  section('studies', [
    { table: tables.studies },
    { heading: 'by_year', chart: 'studies-by-year', table: tables.studiesByYear },
  ]),
  section('evidence', [{ own: evidenceList }], { when: ({ medium }) => medium === 'page' }),
  section('cite', [
    { heading: 'how', own: citation },
    { heading: 'downloads', own: downloads },
  ]),
]

function showTable({ page }: Catalogue): string {
  return page.shell.show_table
}

/** Without claims the chart of effects stands on the first screen, and here only its table. */
function effectsOnTop(report: ReportData): boolean {
  return !hasChart(report, 'claims') && hasChart(report, 'direction-by-code')
}

function foundNote({ page, caveats }: Catalogue, { rows }: ReportData): string {
  const n = Number(rows('state-by-code')[0]?.cells.n_studies_of)
  return page.found.note({ n, told: caveats.told, unseen: caveats.notSeen })
}

/** How a sentence is quoted: whole, with its source and the day it is of. */
function quoteNote({ page }: Catalogue, { review }: ReportData): string {
  const { protocol } = review
  const date = changedOn(protocol)
  const dated = date === undefined ? '' : ` ${page.shell.changed({ date })}`
  return `${page.found.quote({ citation: protocol.review.citation })}${dated}`
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
