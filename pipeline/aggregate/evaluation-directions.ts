import * as aq from 'arquero'
import { isMissing } from '../../schema/missing.ts'
import type { Review } from '../../schema/settled.ts'
import { OUTCOME_DIRECTION } from '../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { caveats } from '../languages/en/caveats.ts'
import { count, label, list, type Table, text } from './table.ts'

const DIRECTIONS = wordsOf(OUTCOME_DIRECTION)

/** The direction of each domain of each evaluation. */
export const evaluationDirections: Table = {
  name: 'evaluation-directions',
  row: 'an evaluation and a domain',
  meaning:
    'Outcomes in the role of a result. Where the share that the analysis page declares, of all of them, has one direction that is the direction of the domain, else it is conflicting; no change is a direction too, and an outcome without one counts among all. Significance is shown and plays no part.',
  caveat: caveats.evaluations,
  source: 'Effect-direction plot: Hilton Boon & Thomson 2021.',
  key: ['source_id', 'domain'],
  columns: [
    text('source_id'),
    text('title'),
    text('domain'),
    label('domain_label'),
    list('data_types', { words: ['outcome_data', 'missing'] }),
    count('n_outcomes', 'outcomes'),
    ...DIRECTIONS.map(direction => count(columnOfWord('n', direction), 'outcomes')),
    count('n_without_direction', 'outcomes'),
    text('domain_direction', { words: ['domain_direction', 'missing'] }),
    label('domain_direction_label'),
    list('comparison_groups', { words: ['yes_no', 'missing'] }),
    list('attributions', { words: ['attribution', 'missing'] }),
    count('n_significant', 'outcomes'),
  ],
  rows: ({ review, languages }) => {
    const domains = new Map(review.protocol.domains.map(({ domain, labels }) => [domain, labels]))
    const titles = new Map(review.documents.map(({ id, title }) => [id, title]))
    return resultsByDomain(review).map(({ source_id, domain, directions, significances, behind, ...group }) => {
      const n = (direction: string) => directions.filter(one => one === direction).length
      const direction = directionOf(directions, review.analysis.conclusions.direction_from)
      return {
        cells: {
          source_id,
          title: titles.get(source_id) ?? source_id,
          domain,
          domain_label: capitalLabels(domains.get(domain) ?? calledInEach(languages, domain, 'missing')),
          data_types: group.data_types.toSorted(),
          n_outcomes: directions.length,
          ...Object.fromEntries(DIRECTIONS.map(direction => [columnOfWord('n', direction), n(direction)])),
          n_without_direction: directions.filter(isMissing).length,
          domain_direction: direction,
          domain_direction_label: calledInEach(languages, direction, 'domain_direction', 'missing'),
          comparison_groups: group.comparison_groups.toSorted(),
          attributions: group.attributions.toSorted(),
          n_significant: significances.filter(one => one === 'significant').length,
        },
        behind,
      }
    })
  },
}

interface DomainResults {
  source_id: string
  domain: string
  data_types: string[]
  directions: string[]
  comparison_groups: string[]
  attributions: string[]
  significances: string[]
  behind: string[]
}

/** Results by evaluation and domain; context and implementation are no results. */
function resultsByDomain({ documents }: Review): DomainResults[] {
  const results = documents.flatMap(({ id, outcomes }) =>
    outcomes
      .filter(outcome => outcome.role === 'result')
      .map(outcome => ({ ...outcome, source_id: id, passage_id: `${id}/${outcome.passage}` })),
  )
  return aq
    .from(results, COLUMNS)
    .groupby('source_id', 'domain')
    .rollup({
      data_types: aq.op.array_agg_distinct('data_type'),
      directions: aq.op.array_agg('direction'),
      comparison_groups: aq.op.array_agg_distinct('comparison_group'),
      attributions: aq.op.array_agg_distinct('attribution'),
      significances: aq.op.array_agg('significance'),
      behind: aq.op.array_agg('passage_id'),
    })
    .orderby('source_id', 'domain')
    .objects() as DomainResults[]
}

const COLUMNS = [
  'source_id',
  'domain',
  'data_type',
  'direction',
  'comparison_group',
  'attribution',
  'significance',
  'passage_id',
]

/**
 * The direction that at least so many percent of all outcomes have; `conflicting` where none has, `not-seen` where no outcome has a direction. One without a
 * direction counts among all: it is no vote for what the others say.
 */
export function directionOf(directions: readonly string[], least: number): string {
  if (!directions.some(direction => isWordOf(OUTCOME_DIRECTION, direction))) return 'not-seen'
  return (
    DIRECTIONS.find(
      direction => directions.filter(one => one === direction).length * 100 >= least * directions.length,
    ) ?? 'conflicting'
  )
}
