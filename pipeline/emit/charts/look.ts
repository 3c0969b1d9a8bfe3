import type { Language } from './language.ts'

/**
 * One look for all charts. Text is at least 18 px in a frame about 930 px wide, so that it is still read where a chart is shown at half its width.
 *
 * Colours are those of Okabe and Ito, told apart by colour-blind readers; each chart has a second cue beside colour: a sign, a shape, a dash or a number.
 */
export const COLOUR = {
  blue: '#0072B2',
  orange: '#C04A00',
  purple: '#8A4F7D',
  grey: '#6b6b6b',
  light: '#D3D7DB',
  ink: '#1b1b1b',
  faint: '#555555',
  line: '#e3e5e8',
} as const

/** Shades for 1, 2-4, 5-9, and 10 or more: the same in every chart and every review, so that maps can be held against one another. */
export const SHADES = { from: [2, 5, 10], colours: ['#DCEAF4', '#A9CCE5', '#2A77AD', '#004B75'], whiteFrom: 5 } as const

/** In pixels: the frame without its padding, the column of labels left of a plot, and the plot beside it. */
export const FRAME = 930
export const LABELS = 345
export const PLOT = FRAME - LABELS - 10

export const FONT = 'Helvetica, Arial, sans-serif'
export const TITLE_SIZE = 25
export const TEXT_SIZE = 18

export function look(language: Language) {
  const text = { labelFontSize: TEXT_SIZE, titleFontSize: TEXT_SIZE, titleFontWeight: 'normal' }
  const colours = { labelColor: COLOUR.ink, titleColor: COLOUR.faint }
  return {
    background: '#ffffff',
    font: FONT,
    padding: 16,
    locale: { number: numbersIn(language) },
    mark: { aria: false },
    text: { fontSize: TEXT_SIZE, color: COLOUR.ink, baseline: 'middle' },
    title: {
      anchor: 'start',
      frame: 'bounds',
      fontSize: TITLE_SIZE,
      fontWeight: 'bold',
      lineHeight: 31,
      color: COLOUR.ink,
      subtitleFontSize: TEXT_SIZE,
      subtitleLineHeight: 24,
      subtitleColor: COLOUR.faint,
      subtitlePadding: 8,
      offset: 18,
    },
    axis: {
      ...text,
      ...colours,
      labelLimit: LABELS,
      labelPadding: 8,
      titlePadding: 12,
      gridColor: COLOUR.line,
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
