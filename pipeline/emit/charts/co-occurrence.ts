import { CHART } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { highest } from './highest.ts'
import { counted, decimal, say, studies } from './language.ts'
import { TIP, tip } from './tip.ts'

/** So many codes, those in most studies, are shown: more would not be read at half width. The table has all pairs. */
const SHOWN = 16

/** Side of a cell, in pixels. */
const CELL = 35

/** From so high a Jaccard coefficient each shade. */
const FROM = [0.15, 0.3, 0.45]

/** Which codes stand together in one study: a triangle of cells, the label of each code at the end of its row, above its column. */
export const coOccurrence: Chart = {
  name: 'co-occurrence',
  table: 'co-occurrence',
  words: (rows, review, language) => {
    const shown = rows.filter(row => Number(row.cells.rank_a) <= SHOWN && Number(row.cells.rank_b) <= SHOWN)
    const top = highest(shown, 'n_studies_both')
    const [first] = top
    if (first === undefined || first.cells.n_studies_both === 0) return undefined
    const pair = ({ cells }: (typeof rows)[number]) => `${cells[`code_a_${language}`]} + ${cells[`code_b_${language}`]}`
    const others = top.length - 1
    const asMany =
      others === 0
        ? ''
        : say(
            language,
            `; lige så ofte ${counted(others, 'andet par', 'andre par')}`,
            `; as often ${counted(others, 'other pair', 'other pairs')}`,
          )
    const n = studies(Number(first.cells.n_studies_both), language)
    const title = say(
      language,
      `Oftest i samme studie: ${pair(first)}, ${n}${asMany}`,
      `Most often in one study: ${pair(first)}, ${n}${asMany}`,
    )
    const codes = new Set(shown.flatMap(row => [row.cells.code_a, row.cells.code_b])).size
    const all = review.studies.filter(study => study.record.retracted === undefined).length
    const sample = say(
      language,
      `Tal: studier med begge koder, af ${all}. Mørkere: større del af de studier, der har mindst én af dem (Jaccard). De ${codes} koder med flest studier.`,
      `Numbers: studies with both codes, of ${all}. Darker: a larger part of the studies with at least one of them (Jaccard). The ${codes} codes in most studies.`,
    )
    const numbers = shown
      .toSorted((a, b) => Number(b.cells.n_studies_both) - Number(a.cells.n_studies_both))
      .slice(0, 10)
      .map(
        row => `${pair(row)}: ${row.cells.n_studies_both}, Jaccard ${decimal(Number(row.cells.jaccard), 2, language)}.`,
      )
      .join(' ')
    return wordsOf(title, sample, numbers, caveat.together(language))
  },
  spec: language => ({
    transform: [
      { filter: `datum.rank_a <= ${SHOWN} && datum.rank_b <= ${SHOWN}` },
      { calculate: "format(datum.jaccard, '.2f')", as: 'coefficient' },
      { calculate: "datum.n_studies_both === 0 ? '–' : datum.n_studies_both", as: 'label' },
      tip(
        say(
          language,
          '{code_a_da} og {code_b_da}: {n_studies_both} studier med begge, {n_studies_a} og {n_studies_b} med hver, Jaccard {coefficient}',
          '{code_a_en} and {code_b_en}: {n_studies_both} studies with both, {n_studies_a} and {n_studies_b} with each, Jaccard {coefficient}',
        ),
      ),
    ],
    width: { step: CELL },
    height: { step: CELL },
    layer: [
      {
        mark: { type: 'rect', stroke: CHART.rule, strokeWidth: 1, aria: true },
        encoding: {
          ...TIP,
          x: place('order_a'),
          y: place('order_b'),
          color: {
            condition: { test: 'datum.n_studies_both === 0', value: CHART.ground },
            field: 'jaccard',
            type: 'quantitative',
            scale: { type: 'threshold', domain: FROM, range: CHART.steps },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text' },
        encoding: {
          x: place('order_a'),
          y: place('order_b'),
          text: { field: 'label' },
          color: { condition: { test: `datum.jaccard >= ${FROM[1]}`, value: CHART.ground }, value: CHART.ink },
        },
      },
      {
        transform: [
          { calculate: "['a', 'b']", as: 'ends' },
          { flatten: ['ends'], as: ['end'] },
          { calculate: "datum.end === 'a' ? datum.order_a : datum.order_b", as: 'order' },
          { calculate: `datum.end === 'a' ? datum.code_a_${language} : datum.code_b_${language}`, as: 'code' },
          { calculate: "datum.end === 'a' ? datum.n_studies_a : datum.n_studies_b", as: 'n' },
          { aggregate: [{ op: 'count', as: 'pairs' }], groupby: ['order', 'code', 'n'] },
          { calculate: "datum.code + ' (' + datum.n + ')'", as: 'name' },
        ],
        mark: { type: 'text', align: 'left', xOffset: -CELL / 2 + 6 },
        encoding: { x: place('order'), y: place('order'), text: { field: 'name' } },
      },
    ],
  }),
}

function place(field: string) {
  return { field, type: 'ordinal', axis: null }
}
