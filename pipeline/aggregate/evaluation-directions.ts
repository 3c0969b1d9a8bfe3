import type { Outcome } from '../../schema/document.ts'
import type { Review } from '../../schema/settled.ts'
import { OUTCOME_DIRECTION } from '../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../schema/word-list.ts'
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
  rows: review =>
    groupsOf(review).map(({ document, domain, dataType, outcomes }) => {
      const n = (direction: string) => outcomes.filter(({ outcome }) => outcome.direction === direction).length
      const direction = directionOf(outcomes.map(({ outcome }) => outcome.direction))
      return {
        cells: {
          document_id: document,
          document_title: review.documents.find(one => one.id === document)?.title ?? document,
          domain,
          ...labelsOf('domain', domain),
          data_type: dataType,
          ...labelsOf('data_type', dataType),
          n_outcomes: outcomes.length,
          ...Object.fromEntries(wordsOf(OUTCOME_DIRECTION).map(direction => [columnOf(direction), n(direction)])),
          n_direction_missing:
            outcomes.length - wordsOf(OUTCOME_DIRECTION).reduce((sum, direction) => sum + n(direction), 0),
          direction,
          ...labelsOf('direction', direction),
          comparison_group: [...new Set(outcomes.map(({ outcome }) => outcome.comparison_group))].sort(),
          attribution: [...new Set(outcomes.map(({ outcome }) => outcome.attribution))].sort(),
          n_significant: outcomes.filter(({ outcome }) => outcome.significance === 'significant').length,
        },
        behind: outcomes.map(one => one.passage),
      }
    }),
}

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

function groupsOf(review: Review) {
  const results = review.documents.flatMap(document =>
    document.outcomes
      .filter(outcome => outcome.role === 'result')
      .map((outcome: Outcome) => ({ document: document.id, passage: `${document.id}/${outcome.passage}`, outcome })),
  )
  const keys = [
    ...new Set(results.map(({ document, outcome }) => `${document} ${outcome.domain} ${outcome.data_type}`)),
  ]
  return keys.sort().map(key => {
    const [document = '', domain = '', dataType = ''] = key.split(' ')
    const outcomes = results.filter(
      one => one.document === document && one.outcome.domain === domain && one.outcome.data_type === dataType,
    )
    return { document, domain, dataType, outcomes }
  })
}
