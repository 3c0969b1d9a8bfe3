import { OUTCOME_DIRECTION } from '../../../schema/vocabulary.ts'
import { type WordList, type WordOf, wordsOf } from '../../../schema/word-list.ts'
import { capital } from '../../languages/capital.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import type { Row } from '../../review/table.ts'
import { CHART, TONES } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { headed, headingLayers, PLACE, ROWS_ONLY } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { labelExpression, type Sign, signChannels } from './signs.ts'
import { PLOT } from './sizes.ts'
import { TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the signs, in pixels; the direction of the domain stands to the right of them. */
const SIGNS = PLOT - 222

const BAR = 'M-1,-0.3H1V0.3H-1Z'

/** The shape of each direction; colour says the same, or that of what has no tone, where one without an improvement is left empty. */
const SHAPES = {
  improved: { shape: 'triangle-up' },
  worsened: { shape: 'triangle-down' },
  'no-change-shown': { shape: BAR, colour: CHART.grey },
  'no-improvement-shown': { shape: BAR, colour: CHART.ground },
  mixed: { shape: 'diamond' },
} satisfies Record<WordOf<typeof OUTCOME_DIRECTION>, { shape: string; colour?: string }>

const LEGEND = { symbolStrokeColor: CHART.ink, symbolStrokeWidth: 1, columns: 3 }

/** What evaluations say changed: a sign an outcome, a row an evaluation and a domain, and the direction of the domain beside it. */
export const evaluationDirections: Plot = {
  name: 'evaluation-directions',
  table: 'evaluation-directions',
  /** In how many domains each direction was found, a domain of several evaluations once. */
  text: (rows, review, catalogue) => {
    const { charts, caveats, words, writing, tag } = catalogue
    if (rows.length === 0) return undefined
    const texts = charts.evaluationDirections
    const found = directionsOfDomains(rows, catalogue)
    const title = [...new Set(found)].map((direction, index) => {
      const n = found.filter(one => one === direction).length
      return index === 0 ? texts.inDomainsOf({ direction, n, of: found.length }) : texts.inDomains({ direction, n })
    })
    const sample = texts.sample({
      outcomes: rows.reduce((sum, row) => sum + Number(row.cells.n_outcomes), 0),
      evaluations: new Set(rows.map(row => row.cells.source_id)).size,
      majority: writing.percent(review.analysis.conclusions.direction_from),
    })
    const numbers = rows.map(row => {
      const { title, n_improved, n_outcomes } = row.cells
      const improved = `${n_improved}/${n_outcomes} ${words.outcome_direction.improved}`
      return `${title}, ${labelIn(row, 'domain', tag)}: ${labelIn(row, 'domain_direction', tag)}, ${improved}.`
    })
    return chartText(capital(title.join(', ')), sample, numbers.join(' '), caveats.evaluations)
  },
  spec: catalogue => {
    const { charts, tag } = catalogue
    const texts = charts.evaluationDirections
    const signs = signsIn(catalogue)
    return {
      transform: [...headed({ group: 'source_id', heading: 'title', row: 'domain', label: `domain_${tag}` })],
      width: PLOT,
      height: { step: 34 },
      layer: [
        ...headingLayers(PLOT, 'title'),
        {
          transform: [
            ROWS_ONLY,
            { fold: signs.map(({ kind }) => kind), as: ['kind', 'n'] },
            { calculate: 'sequence(datum.n)', as: 'each' },
            { flatten: ['each'], as: ['one'] },
            { filter: 'isNumber(datum.one)' },
            { window: [{ op: 'row_number', as: 'place_of_one' }], groupby: ['source_id', 'domain'] },
            { calculate: labelExpression(signs, 'datum.kind'), as: 'said' },
            { calculate: 'datum.place_of_one - 0.5', as: 'position' },
            tooltip(texts.outcome({ domain: `{domain_${tag}}`, direction: '{said}', n: '{n}', of: '{n_outcomes}' })),
          ],
          mark: { type: 'point', filled: true, size: 300, stroke: CHART.ink, strokeWidth: 1, opacity: 1, aria: true },
          encoding: {
            ...TOOLTIP,
            y: PLACE,
            x: {
              field: 'position',
              type: 'quantitative',
              scale: { range: [0, SIGNS], zero: true, nice: false },
              axis: null,
            },
            ...signChannels('kind', signs, LEGEND),
          },
        },
        {
          transform: [ROWS_ONLY],
          mark: { type: 'text', align: 'left', fontWeight: 'bold' },
          encoding: { y: PLACE, x: { value: SIGNS + 20 }, text: { field: `domain_direction_${tag}` } },
        },
      ],
    }
  },
}

/** A sign for each direction an outcome can have, by the column that counts it, and one where the direction is missing. */
function signsIn({ words, charts }: Catalogue): Sign[] {
  const directions: WordList = OUTCOME_DIRECTION
  const signs = wordsOf(OUTCOME_DIRECTION).map(word => {
    const { tone } = directions[word] ?? {}
    const colour = tone === undefined ? {} : { colour: TONES[tone].fill }
    const label = words.outcome_direction[word]
    return { kind: columnOfWord('n', word), label, colour: CHART.ground, ...colour, ...SHAPES[word] }
  })
  const label = charts.evaluationDirections.directionUnknown({ word: words.missing['not-seen'] })
  return [...signs, { kind: 'n_without_direction', label, shape: 'circle', colour: CHART.ground }]
}

/** The direction of each domain: where evaluations found several, they are in conflict. */
function directionsOfDomains(rows: readonly Row[], { words, tag }: Catalogue): string[] {
  return [...new Set(rows.map(row => row.cells.domain))].map(domain => {
    const own = [
      ...new Set(rows.filter(row => row.cells.domain === domain).map(row => labelIn(row, 'domain_direction', tag))),
    ]
    return own.length === 1 ? (own[0] ?? '') : words.domain_direction.conflicting
  })
}
