import type { Row } from '../../aggregate/table.ts'
import { type Chart, COLOUR, say } from './chart.ts'
import { codeAxis, firstOfTheme, themeLayers } from './theme-column.ts'

/** Width of the plot, in pixels. */
const WIDTH = 420

/** The effects in the order they are stacked: colour, and the sign that says the same without colour. */
const EFFECTS = [
  { effect: 'helps', sign: '+', colour: COLOUR.blue, da: '+ fremmer', en: '+ helps' },
  { effect: 'hinders', sign: '−', colour: COLOUR.orange, da: '− hæmmer', en: '− hinders' },
  { effect: 'mixed', sign: '±', colour: COLOUR.purple, da: '± begge veje', en: '± both ways' },
  { effect: 'no-relation', sign: '0', colour: COLOUR.grey, da: '0 ingen sammenhæng', en: '0 no relation' },
  {
    effect: 'describes',
    sign: '',
    colour: COLOUR.light,
    da: 'beskrevet, ingen virkning angivet',
    en: 'described, no effect declared',
  },
] as const

/** What each condition does to involvement when it is there, one bar a code, grouped by theme; the unit is studies. */
export const directionByCode: Chart = {
  name: 'direction-by-code',
  table: 'direction-by-code',
  words: (rows, review, language) => {
    const n = new Set(rows.flatMap(row => row.behind.map(id => id.split('/')[0]))).size
    const of = review.studies.filter(study => study.record.retracted === undefined).length
    const label = (row: Row) => String(row.cells[`code_${language}`])
    const top = (effect: string) =>
      rows
        .filter(row => row.cells.effect === effect && Number(row.cells.n_studies) > 0)
        .sort((a, b) => Number(b.cells.n_studies) - Number(a.cells.n_studies))
    const [helps] = top('helps')
    const [hinders] = top('hinders')
    const named = (row: Row | undefined) =>
      row === undefined ? say(language, 'intet forhold', 'no condition') : `${label(row)} (${row.cells.n_studies})`
    const title = say(
      language,
      `Oftest nævnt som fremmende: ${named(helps)}; som hæmmende: ${named(hinders)}`,
      `Most often named as helping: ${named(helps)}; as hindering: ${named(hinders)}`,
    )
    const sample = say(
      language,
      `Studier med mindst ét fund (${n} af ${of}), efter hvad forholdet gør ved inddragelsen, når det er til stede.`,
      `Studies with at least one finding (${n} of ${of}), by what the condition does to involvement when it is there.`,
    )
    const caveat = say(
      language,
      'Ofte nævnt betyder ikke almindeligt, vigtigt eller bevist.',
      'Often mentioned does not mean common, important or proven.',
    )
    const list = EFFECTS.filter(({ effect }) => effect !== 'describes')
      .map(
        ({ effect, da, en }) =>
          `${say(language, da, en)}: ${top(effect).map(named).join(', ') || say(language, 'ingen', 'none')}`,
      )
      .join('. ')
    return { title, subtitle: [sample, caveat], description: `${title}. ${sample} ${list}. ${caveat}` }
  },
  spec: language => {
    const order = `indexof(${JSON.stringify(EFFECTS.map(({ effect }) => effect))}, datum.effect)`
    return {
      transform: [
        firstOfTheme,
        { calculate: order, as: 'order' },
        { stack: 'n_studies', groupby: ['code'], sort: [{ field: 'order' }], as: ['from', 'to'] },
        { calculate: '(datum.from + datum.to) / 2', as: 'middle' },
        {
          calculate: `datum.n_studies > 0 ? ${JSON.stringify(EFFECTS.map(({ sign }) => sign))}[datum.order] + datum.n_studies : ''`,
          as: 'label',
        },
      ],
      width: WIDTH,
      height: { step: 19 },
      layer: [
        ...themeLayers(language, WIDTH),
        {
          mark: { type: 'bar', height: 14, tooltip: true },
          encoding: {
            y: codeAxis(language),
            x: {
              field: 'from',
              type: 'quantitative',
              title: say(language, 'Studier', 'Studies'),
              axis: { tickMinStep: 1, format: 'd' },
            },
            x2: { field: 'to' },
            color: {
              field: 'effect',
              type: 'nominal',
              title: say(language, 'Når forholdet er til stede', 'When the condition is there'),
              scale: { domain: EFFECTS.map(({ effect }) => effect), range: EFFECTS.map(({ colour }) => colour) },
              legend: {
                columns: 3,
                labelExpr: `${JSON.stringify(Object.fromEntries(EFFECTS.map(({ effect, da, en }) => [effect, say(language, da, en)])))}[datum.label]`,
              },
            },
          },
        },
        {
          mark: { type: 'text', baseline: 'middle' },
          encoding: {
            y: codeAxis(language),
            x: { field: 'middle', type: 'quantitative' },
            text: { field: 'label' },
            color: {
              condition: { test: "datum.effect === 'describes'", value: COLOUR.ink },
              value: '#ffffff',
            },
          },
        },
      ],
    }
  },
}
