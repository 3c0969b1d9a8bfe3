import { CLAIM_VOICE, CONCLUSION, FOUND, WHEN_PRESENT, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import type { ColumnName } from '../languages/column-label.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { DECLARED } from '../review/declared-effects.ts'
import type { ColumnOutline, Say, TableOutline } from './outline-parts.ts'
import { namesOf, numberOf, percentOf, rangeOf } from './page/cells.ts'
import { awaitingOf, foundOf, waysOfClaim } from './page/claim-cells.ts'
import { claimWithRemarks } from './page/claim-with-remarks.ts'
import { concludedOf } from './page/concluded-cell.ts'
import { judgedFinding, overallConfidence, whyConfident } from './page/confidence-cells.ts'
import { disputedCode, readings, ruling } from './page/dispute-cells.ts'
import {
  evaluations,
  factAndSubject,
  namedSign,
  placeOnPage,
  purposeAndGroup,
  ratings,
  sourceAsHead,
  valueWithUnit,
} from './page/document-cells.ts'
import { declaredOf, effectRange, whoSays, withoutFamily } from './page/effect-range-cells.ts'
import { groupWithStudies } from './page/group-with-studies.ts'
import { asWritten, labelled } from './page/in-languages.ts'
import { numberLink } from './page/number-links.ts'
import { findingsOf, informants, sourceWithPage } from './page/source-cells.ts'
import { passageText, sourceLink } from './page/sources.ts'
import { conclusionWithout, scenarioName, subgroupName, subjectName, whatIsCompared } from './page/subject-cells.ts'
import type { TableName } from './report-data.ts'

/** The published tables as the report shows them, in its order. */

const links = (...columns: readonly ColumnName[]): ColumnOutline[] => columns.map(column => ({ links: column }))

const CLAIM_COLUMNS: readonly ColumnOutline[] = [
  ...links(...wordsOf(CLAIM_VOICE).map(voice => columnOfWord('n_studies', voice))),
  { column: 'n_awaiting', cell: awaitingOf },
  { head: ({ page }) => page.claims.found, cell: foundOf('claims') },
  { head: ({ page }) => page.claims.ways, cell: waysOfClaim },
]

/** The numbers of the claims alone; and each claim with where it stands and what else is to be said of it. */
export const claimNumbers: TableOutline = { of: 'claims', columns: ['text_label', ...CLAIM_COLUMNS] }
export const claims: TableOutline = {
  of: 'claims',
  id: 'claims-table',
  columns: [{ column: 'text_label', cell: claimWithRemarks }, ...CLAIM_COLUMNS],
}
export const notClaimed: TableOutline = {
  of: 'not-claimed',
  columns: [
    'code_label',
    ...links('n_studies', 'n_studies_only_advice', 'n_studies_not_seen'),
    { head: ({ page }) => page.claims.found, cell: foundOf('not-claimed') },
    'origin',
  ],
  under: 'theme_label',
}

export const themes: TableOutline = {
  of: 'by-theme',
  columns: [
    'theme_label',
    ...links('n_studies'),
    'n_studies_of',
    ...links('n_findings'),
    { column: 'sought_by_quota', cell: namesOf('quota', 'sought_by_quota') },
  ],
}

/** What is found of each condition, told in one voice. */
export function found(voice: WordIn<'voice'>): TableOutline {
  return {
    of: 'state-by-code',
    id: `state-by-code-${voice}`,
    caption: foundCaption(voice),
    rows: ({ cells }) => cells.voice === voice,
    columns: [
      'code_label',
      ...links(...wordsOf(FOUND).map(part => columnOfWord('n_studies', part)), 'n_studies_also_wish'),
    ],
    under: 'theme_label',
  }
}

/** Whose voice it is; the people whom the review is about by their own name. */
export function foundCaption(voice: WordIn<'voice'>): Say {
  return ({ page, tag }, { rows }) => {
    const who = rows('state-by-code').find(({ cells }) => cells.voice === voice)?.cells[`voice_${tag}`]
    const { told_by, everybody, others } = page.found
    const captions: Record<WordIn<'voice'>, string> = {
      population: told_by({ who: String(who) }),
      'others-or-unclear': others,
      all: everybody,
    }
    return captions[voice]
  }
}

/** The numbers of the two charts of what is found: all parts of each condition that is wanted, or a burden, with what is declared of it. */
export const lacks = foundOfThose('lacks', 'yes')
export const weighs = foundOfThose('weighs', 'no')

function foundOfThose(chart: 'lacks' | 'weighs', wanted: WordIn<'condition_wanted'>): TableOutline {
  const told = found('population')
  return {
    ...told,
    id: `${chart}-table`,
    rows: ({ cells }) => cells.voice === 'population' && cells.condition_wanted === wanted,
    columns: [...told.columns, { head: ({ page }) => page.found.declared, cell: declaredOf }],
  }
}

export const effects: TableOutline = {
  of: 'by-code',
  columns: [
    'code_label',
    { column: 'conclusion', cell: concludedOf },
    ...links('n_studies', ...wordsOf(WHEN_PRESENT).map(effect => columnOfWord('n_studies', effect))),
  ],
  under: 'theme_label',
}

/** How far each number of declared effects reaches, who says it, and whether the word stands; of the conditions of which any reader sees an effect. */
export const effectRanges: TableOutline = {
  of: 'effects-by-code',
  caption: ({ page }) => page.themes.ranges,
  rows: ({ cells }) =>
    DECLARED.some(effect => {
      const name = columnOfWord('n_studies', effect)
      return [name, `${name}_strict`, `${name}_loose`].some(column => Number(cells[column] ?? 0) > 0)
    }),
  columns: [
    'code_label',
    { column: 'conclusion', cell: concludedOf },
    ...DECLARED.map(effect => ({ column: columnOfWord('n_studies', effect), cell: effectRange(effect) })),
    { head: ({ page }) => page.themes.who_says, cell: whoSays },
    { column: 'without_any_one_family', cell: withoutFamily },
  ],
  under: 'theme_label',
}

export const frequency: TableOutline = {
  of: 'metasummary-codes',
  id: 'frequency',
  caption: ({ page }) => page.themes.frequency,
  rows: ({ cells }) => Number(cells.n_reports_of) > 0,
  columns: ['code_label'],
  under: 'theme_label',
  across: {
    by: ['basis'],
    cell: {
      column: 'n_reports',
      cell: (report, row) => [
        numberLink(report, 'metasummary-codes', row, 'n_reports'),
        ` / ${row.cells.n_reports_of}`,
      ],
    },
  },
}

export const accumulation: TableOutline = {
  of: 'accumulation',
  columns: ['n_studies'],
  across: { by: ['origin'], cell: { column: 'expected_codes', cell: numberOf('expected_codes', 1) } },
}

/** A map: a row for each condition, a column for each group, headed by how many studies are in it. */
export function gapMap(of: TableName, by: readonly string[]): TableOutline {
  const head = groupWithStudies(by)
  return { of, columns: ['code_label'], under: 'theme_label', across: { by, head, cell: { links: 'n_studies' } } }
}

const underSource: ColumnOutline = {
  column: 'source_id',
  cell: (report, { cells }) => sourceLink(report, String(cells.source_id)),
}

export const evaluationDirections: TableOutline = {
  of: 'evaluation-directions',
  columns: ['domain_label', 'data_types', 'domain_direction', 'n_outcomes', 'comparison_groups', 'attributions'],
  under: underSource,
}

export const outcomes: TableOutline = {
  of: 'outcomes',
  columns: [
    { column: 'passage_id', cell: (report, { cells }) => passageText(report, String(cells.passage_id), 'place') },
    { column: 'domain', cell: namesOf('domain', 'domain') },
    'outcome_direction',
    'size_as_printed',
    'significance',
    'attribution',
  ],
  under: underSource,
}

export const triangulation: TableOutline = {
  of: 'triangulation',
  columns: ['code_label'],
  under: 'theme_label',
  across: { by: ['source_id'], head: sourceAsHead, cell: { column: 'named', cell: namedSign } },
}

export const documents: TableOutline = {
  of: 'documents',
  columns: [
    { column: 'source_id', cell: sourceWithPage },
    'document_kind',
    { column: 'population', cell: namesOf('person', 'population') },
    'basis',
    { column: 'n_findings', cell: findingsOf },
    'n_facts',
  ],
}

export const guidance: TableOutline = {
  of: 'methods',
  id: 'guidance',
  columns: [
    'method_label',
    { column: 'purpose', cell: purposeAndGroup },
    { column: 'ratings', cell: ratings },
    { column: 'evaluations', cell: evaluations },
  ],
}

export const disagreements: TableOutline = {
  of: 'disagreements',
  columns: [
    { column: 'fact', cell: factAndSubject },
    { column: 'value', cell: valueWithUnit },
    { column: 'source_id', cell: (report, { cells }) => sourceLink(report, String(cells.source_id)) },
    { column: 'place', cell: placeOnPage },
  ],
}

export const confidence: TableOutline = {
  of: 'summary-of-findings',
  columns: [
    { column: 'text_label', cell: judgedFinding },
    { column: 'overall', cell: overallConfidence },
    { head: ({ page }) => page.confidence.why, cell: whyConfident },
    ...links('n_studies'),
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

export const screeningFlow: TableOutline = {
  of: 'screening-flow',
  columns: ['box', 'found_via', 'stage_label', 'decision_label', 'reason_label', 'n_records'],
}

export const studies: TableOutline = {
  of: 'studies',
  id: 'studies-table',
  columns: [
    { column: 'source_id', cell: sourceWithPage },
    { column: 'regions', cell: namesOf('region', 'regions') },
    { column: 'design', cell: namesOf('design', 'design') },
    { column: 'study_informants', cell: informants },
    'basis',
    { column: 'n_findings', cell: findingsOf },
  ],
}

export const studiesByYear: TableOutline = { of: 'studies-by-year', columns: ['year', ...links('n_studies')] }
