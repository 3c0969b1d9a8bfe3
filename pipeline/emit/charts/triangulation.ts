import { NAMED } from '../../../schema/vocabulary.ts'
import { type WordOf, wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { countedScheme } from '../../review/counted-codes.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { peopleNamed } from './people-named.ts'
import { labelExpression, type Sign, signChannels } from './signs.ts'
import { PLOT } from './sizes.ts'
import { datum, TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the map, in pixels; the names above it lean beyond its right edge. */
const MAP = PLOT - 90

/** How a source stands to a code: shape and colour say the same. */
const LOOKS = {
  named: { shape: 'circle', colour: CHART.ink },
  'named-opposite': { shape: 'diamond', colour: CHART.ink },
  'not-seen': { shape: 'M-0.45,-0.08H0.45V0.08H-0.45Z', colour: CHART.grey },
  'not-applicable': { shape: 'cross', colour: CHART.edge },
} satisfies Record<WordOf<typeof NAMED>, { shape: string; colour: string }>

/** Where else each code is named: our studies and each document; the source of a code has a frame. */
export const triangulation: Plot = {
  name: 'triangulation',
  table: 'triangulation',
  text: (rows, review, catalogue) => {
    const { charts, caveats, tag } = catalogue
    const texts = charts.triangulation
    const codes = [...new Set(rows.map(row => row.cells.code))]
    if (codes.length === 0 || review.documents.length === 0) return undefined
    const elsewhere = rows.filter(
      row => row.cells.source_role === 'source' && row.cells.source_id !== 'studies' && isNamed(row),
    )
    const title = texts.title({
      named: new Set(elsewhere.map(row => row.cells.code)).size,
      of: codes.length,
      opposite: rows.filter(row => row.cells.named === 'named-opposite').length,
    })
    const sample = texts.sample({
      documents: review.documents.length,
      people: peopleNamed(review.protocol.people, countedScheme(review.codebook).population, catalogue),
    })
    const numbers = [...new Set(rows.map(row => row.cells.source_id))].map(id => {
      const own = rows.filter(row => row.cells.source_id === id)
      const named = own.filter(isNamed).length
      return texts.source({ source: own[0] === undefined ? '' : labelIn(own[0], 'source', tag), named, of: own.length })
    })
    return chartText(title, sample, numbers.join(' '), caveats.sources)
  },
  spec: catalogue => {
    const { charts, tag } = catalogue
    const signs = signsIn(catalogue)
    const x = {
      field: 'source',
      type: 'nominal',
      sort: null,
      title: null,
      axis: {
        orient: 'top',
        labelAngle: -45,
        labelLimit: 320,
        grid: false,
        labelExpr: "join(slice(split(datum.label, '|'), 1), '|')",
      },
    }
    return {
      transform: [
        ...headed(codeRows(tag)),
        { calculate: `datum.source_id + '|' + ${datum(`source_${tag}`)}`, as: 'source' },
        { calculate: labelExpression(signs, 'datum.named'), as: 'said' },
        tooltip(charts.triangulation.sign({ code: `{code_${tag}}`, source: `{source_${tag}}`, named: '{said}' })),
      ],
      width: MAP,
      height: { step: STEP },
      layer: [
        ...headingLayers(MAP, `theme_${tag}`),
        {
          transform: [ROWS_ONLY],
          mark: { type: 'point', filled: true, size: 230, opacity: 1, aria: true },
          encoding: { ...TOOLTIP, y: PLACE, x, ...signChannels('named', signs) },
        },
        {
          transform: [ROWS_ONLY, { filter: "datum.source_role === 'source-of-code'" }],
          mark: {
            type: 'point',
            filled: false,
            shape: 'square',
            size: 480,
            color: CHART.ink,
            strokeWidth: 2,
            opacity: 1,
          },
          encoding: { y: PLACE, x },
        },
      ],
    }
  },
}

function isNamed({ cells }: Row): boolean {
  return cells.named === 'named' || cells.named === 'named-opposite'
}

function signsIn({ words }: Catalogue): Sign[] {
  return wordsOf(NAMED).map(word => ({ kind: word, label: words.named[word], ...LOOKS[word] }))
}
