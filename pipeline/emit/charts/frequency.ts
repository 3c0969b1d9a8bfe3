import { CHART } from '../colours.ts'
import type { Chart } from './chart.ts'
import { BASES, frequencyWords } from './frequency-words.ts'
import { type Language, say } from './language.ts'
import { LABELS, PLOT } from './look.ts'
import { wordOf } from './signs.ts'
import { TIP, tip } from './tip.ts'

const ALL = { kind: 'all', da: 'alle rapporter', en: 'all reports' }

/** Width of the bars, in pixels; the counts stand to the right of them. */
const BARS = PLOT - 80

const SIGN = { type: 'point', filled: true, opacity: 1, stroke: CHART.ground, strokeWidth: 1 }
const SIGN_SIZE = 120

/** How often each code is mentioned: its frequency effect size, most often first, for all reports and within each basis. */
export const frequency: Chart = {
  name: 'frequency',
  table: 'metasummary-codes',
  words: frequencyWords,
  spec: language => ({
    transform: [
      { filter: 'isNumber(datum.fes)' },
      { calculate: "datum.basis === 'all' ? datum.fes : null", as: 'fes_of_all' },
      { joinaggregate: [{ op: 'max', field: 'fes_of_all', as: 'order' }], groupby: ['code'] },
      {
        window: [{ op: 'dense_rank', as: 'rank' }],
        sort: [
          { field: 'order', order: 'descending' },
          { field: 'code', order: 'ascending' },
        ],
      },
      {
        calculate: `pad(datum.rank, 4, '0', 'left') + '|' + datum.code_${language} + (datum.sampled_by_quota === '' ? '' : ' *')`,
        as: 'place',
      },
      { calculate: "format(datum.fes * 100, '.0f') + '%'", as: 'share' },
      { calculate: "datum.n_reports + '/' + datum.n_reports_of", as: 'n' },
      { calculate: wordOf([ALL, ...BASES], language, 'datum.basis'), as: 'read_as' },
      tip(`{code_${language}}, {read_as}: {share} ({n})`),
    ],
    width: PLOT,
    height: { step: 27 },
    layer: [
      {
        transform: [{ filter: "datum.basis === 'all'" }],
        mark: { type: 'bar', height: 19, aria: true },
        encoding: {
          ...TIP,
          y: PLACE,
          x: shareAxis(language),
          color: {
            field: 'frequent',
            type: 'nominal',
            scale: { domain: [true, false], range: [CHART.kinds[0], CHART.pale] },
            legend: null,
          },
        },
      },
      {
        transform: [{ filter: "datum.basis !== 'all' && datum.n_reports > 0" }],
        mark: { ...SIGN, size: SIGN_SIZE, color: CHART.ink, aria: true },
        encoding: {
          ...TIP,
          y: PLACE,
          x: shareAxis(language),
          shape: {
            field: 'basis',
            type: 'nominal',
            title: null,
            scale: { domain: BASES.map(({ kind }) => kind), range: BASES.map(({ shape }) => shape) },
            legend: {
              symbolSize: SIGN_SIZE,
              labelExpr: wordOf(BASES, language, 'datum.label'),
            },
          },
        },
      },
      {
        transform: [{ filter: "datum.basis === 'all'" }],
        mark: { type: 'text', align: 'right' },
        encoding: { y: PLACE, x: { value: PLOT }, text: { field: 'n' } },
      },
    ],
  }),
}

const PLACE = {
  field: 'place',
  type: 'nominal',
  title: null,
  axis: { labelLimit: LABELS - 10, labelPadding: 14, labelExpr: 'slice(datum.label, 5)', grid: false },
} as const

function shareAxis(language: Language) {
  return {
    field: 'fes',
    type: 'quantitative',
    scale: { range: [0, BARS], zero: true, nice: false },
    title: say(language, 'Andel af rapporter', 'Share of reports'),
    axis: { labelExpr: `format(datum.value * 100, '.0f') + '${say(language, ' %', '%')}'`, tickCount: 5 },
  }
}
