import { CHART } from '../colours.ts'
import type { Language } from './language.ts'

/** In pixels: the frame without its padding, the column of labels left of a plot, and the plot beside it. */
export const FRAME = 930
export const LABELS = 345
export const PLOT = FRAME - LABELS - 10

/** Text is at least 18 px in a frame about 930 px wide, so that it is still read where a chart is shown at half its width. */
export const FONT = 'Helvetica, Arial, sans-serif'
export const TITLE_SIZE = 25
export const TEXT_SIZE = 18

/** One look for all charts. */
export function look(language: Language) {
  const text = { labelFontSize: TEXT_SIZE, titleFontSize: TEXT_SIZE, titleFontWeight: 'normal' }
  const colours = { labelColor: CHART.ink, titleColor: CHART.faint }
  return {
    background: CHART.ground,
    font: FONT,
    padding: 16,
    locale: { number: numbersIn(language) },
    mark: { aria: false },
    text: { fontSize: TEXT_SIZE, color: CHART.ink, baseline: 'middle' },
    title: {
      anchor: 'start',
      frame: 'bounds',
      fontSize: TITLE_SIZE,
      fontWeight: 'bold',
      lineHeight: 31,
      color: CHART.ink,
      subtitleFontSize: TEXT_SIZE,
      subtitleLineHeight: 24,
      subtitleColor: CHART.faint,
      subtitlePadding: 8,
      offset: 18,
    },
    axis: {
      ...text,
      ...colours,
      labelLimit: LABELS,
      labelPadding: 8,
      titlePadding: 12,
      gridColor: CHART.grid,
      domain: false,
      labelFlush: false,
      ticks: false,
    },
    legend: {
      ...text,
      ...colours,
      labelLimit: FRAME,
      titleLimit: FRAME,
      orient: 'top',
      symbolType: 'square',
      symbolSize: 260,
      symbolStrokeWidth: 0,
      columnPadding: 28,
      rowPadding: 6,
    },
    view: { stroke: null },
  } as const
}

function numbersIn(language: Language) {
  const [decimal, thousands] = language === 'da' ? [',', '.'] : ['.', ',']
  return { decimal, thousands, grouping: [3], currency: ['', ''] }
}
