import { COLOUR, type Language } from './chart.ts'

/** Widest label of a code, and where the column of themes begins left of the plot, in pixels. */
const LABELS = 245
const THEMES = 400

/**
 * The left side that the charts by code share: the codes as labels, and left of them each theme beside its first code, with a line above it.
 *
 * Facets would be the usual way, but vega-lite warns where a facet of several layers has codes of its own, and no spec of ours may warn.
 */
export const firstOfTheme = { window: [{ op: 'row_number', as: 'n_in_theme' }], groupby: ['theme'] }

export function codeAxis(language: Language) {
  return {
    field: `code_${language}`,
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelLimit: LABELS, grid: false },
  }
}

export function themeLayers(language: Language, width: number) {
  const first = { test: 'datum.n_in_theme === 1', value: 1 }
  return [
    {
      mark: { type: 'rule', color: '#b8bcc2' },
      encoding: {
        y: { ...codeAxis(language), bandPosition: 0 },
        x: { value: -THEMES },
        x2: { value: width },
        opacity: { condition: first, value: 0 },
      },
    },
    {
      mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: 'bold', fontSize: 12, color: COLOUR.ink },
      encoding: {
        y: codeAxis(language),
        x: { value: -THEMES },
        text: { field: `theme_${language}` },
        opacity: { condition: first, value: 0 },
      },
    },
  ]
}
