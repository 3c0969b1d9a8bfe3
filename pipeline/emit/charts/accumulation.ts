import { CHART } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { decimal, say, studies } from './language.ts'
import { FRAME } from './look.ts'
import { TIP, tip } from './tip.ts'

/** Width of the plot, in pixels; each line has its name to the right of its end. */
const WIDTH = FRAME - 330

const ORIGINS = [
  { origin: 'all', dash: [1, 0], colour: CHART.ink },
  { origin: 'review', dash: [10, 5], colour: CHART.kinds[0] },
  { origin: 'inductive', dash: [2, 4], colour: CHART.kinds[1] },
] as const

/** How many different codes so many studies give, in no order; the codes of the codebook are the ceiling. */
export const accumulation: Chart = {
  name: 'accumulation',
  table: 'accumulation',
  words: (rows, _review, language) => {
    const ends = ORIGINS.flatMap(({ origin }) => rows.filter(row => row.cells.origin === origin).slice(-1))
    const [all] = ends
    if (all === undefined) return undefined
    const n = Number(all.cells.n_studies)
    const met = Number(all.cells.expected_codes)
    const before = rows.find(row => row.cells.origin === 'all' && row.cells.n_studies === n - 1)
    const last = decimal(met - Number(before?.cells.expected_codes ?? 0), 2, language)
    const title = say(
      language,
      `${Math.round(met)} af ${all.cells.n_codes_ceiling} koder er mødt i ${studies(n, language)}; det sidste studie giver i snit ${last} ny kode`,
      `${Math.round(met)} of ${all.cells.n_codes_ceiling} codes are met in ${studies(n, language)}; the last study adds ${last} of a code on average`,
    )
    const sample = say(
      language,
      `Forventet antal forskellige koder i så mange af de ${studies(n, language)}, uanset rækkefølge. Vandret: alle koder i kodebogen.`,
      `Expected number of different codes in so many of the ${studies(n, language)}, in no order. Level lines: all codes of the codebook.`,
    )
    const numbers = ends
      .map(
        ({ cells }) =>
          `${cells[`origin_${language}`]}: ${Math.round(Number(cells.expected_codes))}/${cells.n_codes_ceiling}.`,
      )
      .join(' ')
    return wordsOf(title, sample, numbers, caveat.accumulation(language))
  },
  spec: language => ({
    transform: [
      { filter: 'datum.n_codes_ceiling > 0' },
      { joinaggregate: [{ op: 'max', field: 'n_studies', as: 'last' }] },
      { calculate: "format(datum.expected_codes, '.1f')", as: 'expected' },
      {
        calculate: `datum.origin_${language} + ', ' + format(datum.expected_codes, '.0f') + ${JSON.stringify(say(language, ' af ', ' of '))} + datum.n_codes_ceiling`,
        as: 'name',
      },
      tip(
        `{origin_${language}}: ${say(language, 'studier {n_studies}, koder {expected}', 'studies {n_studies}, codes {expected}')}`,
      ),
    ],
    width: WIDTH,
    height: 430,
    encoding: {
      x: {
        field: 'n_studies',
        type: 'quantitative',
        scale: { nice: false, zero: true },
        title: say(language, 'Antal studier', 'Number of studies'),
        axis: { tickMinStep: 1, tickCount: 6, format: 'd' },
      },
      color: {
        field: 'origin',
        type: 'nominal',
        legend: null,
        scale: { domain: ORIGINS.map(({ origin }) => origin), range: ORIGINS.map(({ colour }) => colour) },
      },
    },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 1.5, opacity: 0.7 },
        encoding: { y: codes('n_codes_ceiling', language), ...DASH },
      },
      { mark: { type: 'line', strokeWidth: 3.5 }, encoding: { y: codes('expected_codes', language), ...DASH } },
      {
        mark: { type: 'point', size: 90, opacity: 0, filled: true, aria: true },
        encoding: { ...TIP, y: codes('expected_codes', language) },
      },
      {
        transform: [{ filter: 'datum.n_studies === datum.last' }],
        mark: { type: 'text', align: 'left', dx: 8 },
        encoding: { y: codes('expected_codes', language), text: { field: 'name' } },
      },
    ],
  }),
}

const DASH = {
  strokeDash: {
    field: 'origin',
    type: 'nominal',
    legend: null,
    scale: { domain: ORIGINS.map(({ origin }) => origin), range: ORIGINS.map(({ dash }) => dash) },
  },
} as const

function codes(field: string, language: 'da' | 'en') {
  return {
    field,
    type: 'quantitative',
    scale: { zero: true },
    title: say(language, 'Koder', 'Codes'),
    axis: { tickMinStep: 1, format: 'd' },
  }
}
