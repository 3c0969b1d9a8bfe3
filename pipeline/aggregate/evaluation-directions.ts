import * as aq from 'arquero'
import { isMissing } from '../../schema/missing.ts'
import type { Review } from '../../schema/settled.ts'
import { OUTCOME_DIRECTION } from '../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../schema/word-list.ts'
import { capital } from '../languages/capital.ts'
import { labelsOf } from './outcome-labels.ts'
import { count, list, type Table, text } from './table.ts'

/** So large a share of the outcomes of a domain, in percent, gives the domain its direction. */
export const MAJORITY = 70

/** The direction of each domain of each evaluation. */
export const evaluationDirections: Table = {
  name: 'evaluation-directions',
  da: 'Evalueringernes retning',
  en: 'Directions of the evaluations',
  row: 'an evaluation, a domain and a type of data',
  meaning:
    'Outcomes in the role of a result. Where at least 70 % of them have one direction that is the direction of the domain, else it is conflicting. Significance is shown and plays no part.',
  caveat: 'Change during a project. Where no comparison group was seen the cause is unknown.',
  source: 'Effect-direction plot: Hilton Boon & Thomson 2021.',
  key: ['document_id', 'domain', 'data_type'],
  columns: [
    text('document_id', 'Evaluering', 'Evaluation'),
    text('document_title', 'Evalueringens titel', 'Title of the evaluation'),
    text('domain', 'Område', 'Domain'),
    text('domain_da', 'Område på dansk', 'Domain in Danish'),
    text('domain_en', 'Område på engelsk', 'Domain in English'),
    text('data_type', 'Datatype', 'Type of data'),
    text('data_type_da', 'Datatype på dansk', 'Type of data in Danish'),
    text('data_type_en', 'Datatype på engelsk', 'Type of data in English'),
    count('n_outcomes', 'outcomes', 'Resultater', 'Outcomes'),
    ...wordsOf(OUTCOME_DIRECTION).map(direction =>
      count(columnOf(direction), 'outcomes', `Heraf ${direction}`, `Of them ${direction}`),
    ),
    count('n_direction_missing', 'outcomes', 'Uden retning', 'Of them without a direction'),
    text('direction', 'Retning', 'Direction of the domain'),
    text('direction_da', 'Retning på dansk', 'Direction in Danish'),
    text('direction_en', 'Retning på engelsk', 'Direction in English'),
    list('comparison_group', 'Sammenligningsgruppe', 'Comparison group'),
    list('attribution', 'Tilskrives', 'Attributed as'),
    count('n_significant', 'outcomes', 'Trykt som signifikante', 'Printed as significant'),
  ],
  rows: ({ review }) => {
    const domains = new Map(
      review.protocol.domains.map(({ domain, labels: { da = '', en = '' } }) => [
        domain,
        { domain_da: capital(da), domain_en: capital(en) },
      ]),
    )
    const titles = new Map(review.documents.map(({ id, title }) => [id, title]))
    return groupsOf(review).map(({ document_id, domain, data_type, directions, significances, behind, ...group }) => {
      const n = (direction: string) => directions.filter(one => one === direction).length
      const direction = directionOf(directions)
      return {
        cells: {
          document_id,
          document_title: titles.get(document_id) ?? document_id,
          domain,
          ...(domains.get(domain) ?? labelsOf('domain', domain)),
          data_type,
          ...labelsOf('data_type', data_type),
          n_outcomes: directions.length,
          ...Object.fromEntries(wordsOf(OUTCOME_DIRECTION).map(direction => [columnOf(direction), n(direction)])),
          n_direction_missing: directions.filter(isMissing).length,
          direction,
          ...labelsOf('direction', direction),
          comparison_group: group.comparison_groups.toSorted(),
          attribution: group.attributions.toSorted(),
          n_significant: significances.filter(one => one === 'significant').length,
        },
        behind,
      }
    })
  },
}

interface DomainResults {
  document_id: string
  domain: string
  data_type: string
  directions: string[]
  comparison_groups: string[]
  attributions: string[]
  significances: string[]
  behind: string[]
}

/** Results by evaluation, domain and type of data; context and implementation are no results. */
function groupsOf({ documents }: Review): DomainResults[] {
  const results = documents.flatMap(({ id, outcomes }) =>
    outcomes
      .filter(outcome => outcome.role === 'result')
      .map(outcome => ({ ...outcome, document_id: id, passage_id: `${id}/${outcome.passage}` })),
  )
  return aq
    .from(results, COLUMNS)
    .groupby('document_id', 'domain', 'data_type')
    .rollup({
      directions: aq.op.array_agg('direction'),
      comparison_groups: aq.op.array_agg_distinct('comparison_group'),
      attributions: aq.op.array_agg_distinct('attribution'),
      significances: aq.op.array_agg('significance'),
      behind: aq.op.array_agg('passage_id'),
    })
    .orderby('document_id', 'domain', 'data_type')
    .objects() as DomainResults[]
}

const COLUMNS = [
  'document_id',
  'domain',
  'data_type',
  'direction',
  'comparison_group',
  'attribution',
  'significance',
  'passage_id',
]

/** The direction that at least 70 % have; `conflicting` where none has, `not-seen` where no outcome has a direction. */
export function directionOf(directions: readonly string[]): string {
  const known = directions.filter(direction => isWordOf(OUTCOME_DIRECTION, direction))
  if (known.length === 0) return 'not-seen'
  return (
    wordsOf(OUTCOME_DIRECTION).find(
      direction => known.filter(one => one === direction).length * 100 >= MAJORITY * known.length,
    ) ?? 'conflicting'
  )
}

function columnOf(direction: string): string {
  return `n_${direction.replaceAll('-', '_')}`
}
