import { CHART } from '../colours.ts'
import { agreementWords } from './agreement-words.ts'
import type { Chart } from './chart.ts'
import { headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { say } from './language.ts'
import { PLOT } from './look.ts'
import { signChannels, wordOf } from './signs.ts'
import { TIP, tip } from './tip.ts'

/** Width of the plot of the coefficients, in pixels; the counts stand to the right of it. */
const WIDTH = PLOT - 130

const MEASURES = [
  { kind: 'positive', shape: 'circle', colour: CHART.kinds[0], da: 'positiv enighed', en: 'positive agreement' },
  { kind: 'kappa', shape: 'diamond', colour: CHART.kinds[1], da: 'Cohens kappa', en: 'Cohen’s kappa' },
] as const

/** How alike two coders found each code. A code that neither used has nothing to agree on and is not drawn. */
export const agreement: Chart = {
  name: 'agreement',
  table: 'agreement',
  words: agreementWords,
  spec: language => ({
    transform: [
      { filter: "datum.aspect === 'code' && isNumber(datum.positive)" },
      { calculate: "datum.coder_a + '–' + datum.coder_b", as: 'pair' },
      {
        calculate: `datum.pair + (datum.kind === 'repeatability' ? ${JSON.stringify(say(language, ', gentagelighed', ', repeatability'))} : '')`,
        as: 'heading',
      },
      { calculate: "datum.pair + '/' + datum.scope", as: 'row' },
      ...headed({ group: 'pair', heading: 'heading', row: 'row', label: `scope_${language}` }),
      { calculate: "datum.n_both + ' | ' + datum.n_first_only + ' | ' + datum.n_second_only", as: 'n' },
    ],
    width: PLOT,
    height: { step: STEP },
    layer: [
      ...headingLayers(PLOT, 'heading'),
      {
        transform: [
          ROWS_ONLY,
          { fold: MEASURES.map(({ kind }) => kind), as: ['measure', 'value'] },
          { filter: 'isNumber(datum.value)' },
          { calculate: wordOf(MEASURES, language, 'datum.measure'), as: 'said' },
          { calculate: "format(datum.value, '.2f')", as: 'shown' },
          tip(`{scope_${language}}, {said}: {shown} ({n})`),
        ],
        mark: { type: 'point', filled: true, opacity: 1, stroke: CHART.ground, strokeWidth: 1, aria: true },
        encoding: {
          ...TIP,
          y: PLACE,
          x: {
            field: 'value',
            type: 'quantitative',
            scale: { range: [0, WIDTH], zero: true, domainMax: 1, nice: false },
            title: null,
            axis: { format: '.1f', tickCount: 5 },
          },
          ...signChannels('measure', MEASURES, language),
          size: { condition: { test: "datum.measure === 'kappa'", value: 140 }, value: 400 },
        },
      },
      {
        transform: [ROWS_ONLY],
        mark: { type: 'text', align: 'right' },
        encoding: { y: PLACE, x: { value: PLOT }, text: { field: 'n' } },
      },
    ],
  }),
}
