import { isMissing } from '../../../schema/missing.ts'
import type { Row } from '../../aggregate/table.ts'
import { CHART } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { type Language, say } from './language.ts'
import { PLOT } from './look.ts'
import { TIP, tip } from './tip.ts'

/** Width of the map, in pixels; the names above it lean beyond its right edge. */
const MAP = PLOT - 40

/** From so many studies each of the darker steps, the same in every review, so that maps can be held against one another; and white numbers. */
const FROM = [2, 5, 10]
const WHITE_FROM = 5

/** What a map has across: the column of its table, and its words. */
interface Across {
  name: string
  column: string
  /** After `Studies of N, by code and …`. */
  by: Record<Language, string>
  /** Why the cells of a row may add up to more than its studies. */
  note: Record<Language, string>
}

/**
 * A map of codes by something: how many studies speak, and where nothing was seen. Empty cells are drawn, not left out. Where the group itself is a missing
 * word an empty cell is no gap, so it is drawn and not counted in the title.
 */
export function gapMap({ name, column, by, note }: Across): Chart {
  return {
    name,
    table: name,
    words: (rows, review, language) => {
      const cells = rows.filter(row => row.cells[column] !== 'all' && !isMissing(row.cells[column]))
      const all = review.studies.filter(study => study.record.retracted === undefined).length
      if (cells.length === 0 || all === 0) return undefined
      const groups = [...new Set(cells.map(row => String(row.cells[`${column}_${language}`])))].map(label => {
        const own = cells.filter(row => row.cells[`${column}_${language}`] === label)
        return { label, n: own.length, empty: own.filter(isEmpty).length }
      })
      const [most] = groups.toSorted((a, b) => b.empty - a.empty)
      const empty = cells.filter(isEmpty).length
      const title = say(
        language,
        `${empty} af ${cells.length} felter er tomme, flest under ${most?.label} (${most?.empty} af ${most?.n})`,
        `${empty} of ${cells.length} cells are empty, most of them under ${most?.label} (${most?.empty} of ${most?.n})`,
      )
      const sample = say(
        language,
        `Studier (${all} i alt) efter kode og ${by.da}. ${note.da}`,
        `Studies (${all} in all) by code and ${by.en}. ${note.en}`,
      )
      const emptyOf = say(language, 'tomme felter af', 'empty cells of')
      const numbers = groups.map(group => `${group.label}: ${group.empty} ${emptyOf} ${group.n}.`).join(' ')
      return wordsOf(title, sample, numbers, caveat.gaps(language))
    },
    spec: language => {
      const x = {
        field: `${column}_${language}`,
        type: 'nominal',
        sort: null,
        title: null,
        axis: { orient: 'top', labelAngle: -35, labelLimit: 300, grid: false },
      }
      const studies = say(language, 'studier', 'studies')
      return {
        transform: [
          ...headed(codeRows(language)),
          { calculate: "datum.gap ? '–' : datum.n_studies", as: 'label' },
          tip(`{code_${language}}, {${column}_${language}}: ${studies} {n_studies}`),
        ],
        width: MAP,
        height: { step: STEP },
        layer: [
          ...headingLayers(MAP, `theme_${language}`),
          {
            transform: [ROWS_ONLY, { filter: `datum.${column} !== 'all'` }],
            mark: { type: 'rect', stroke: CHART.rule, strokeWidth: 1, aria: true },
            encoding: {
              ...TIP,
              y: PLACE,
              x,
              color: {
                condition: { test: 'datum.gap', value: CHART.ground },
                field: 'n_studies',
                type: 'quantitative',
                scale: { type: 'threshold', domain: FROM, range: CHART.steps },
                legend: null,
              },
            },
          },
          {
            transform: [ROWS_ONLY],
            mark: { type: 'text' },
            encoding: {
              y: PLACE,
              x,
              text: { field: 'label' },
              color: {
                condition: {
                  test: `datum.${column} !== 'all' && datum.n_studies >= ${WHITE_FROM}`,
                  value: CHART.ground,
                },
                value: CHART.ink,
              },
            },
          },
        ],
      }
    },
  }
}

function isEmpty(row: Row): boolean {
  return row.cells.gap === true
}
