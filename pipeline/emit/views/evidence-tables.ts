import { FOUND, WHEN_PRESENT, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { DECLARED } from '../../review/declared-effects.ts'
import { linkedColumns } from '../linked-columns.ts'
import type { ColumnOutline, Say, TableOutline } from '../outline-parts.ts'
import { namesOf, numberOf } from '../page/cells.ts'
import { concludedOf } from '../page/concluded-cell.ts'
import { declaredOf, effectRange, whoSays, withoutFamily } from '../page/effect-range-cells.ts'
import { numberLink } from '../page/number-links.ts'
import { passageText, sourceLink } from '../page/sources.ts'

/** The published tables of what is found and what it does, as the report shows them. */

export const themes: TableOutline = {
  of: 'by-theme',
  columns: [
    'theme_label',
    ...linkedColumns('n_studies'),
    'n_studies_of',
    ...linkedColumns('n_findings'),
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
      ...linkedColumns(...wordsOf(FOUND).map(part => columnOfWord('n_studies', part)), 'n_studies_also_wish'),
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

/**
 * The charts that show what the key messages say, which stand first, with their numbers: all parts of each condition that is wanted, or a burden, with what is
 * declared of it.
 */
export const FIRST_CHARTS = { lacks: foundOfThose('lacks', 'yes'), weighs: foundOfThose('weighs', 'no') }

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
    ...linkedColumns('n_studies', ...wordsOf(WHEN_PRESENT).map(effect => columnOfWord('n_studies', effect))),
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
