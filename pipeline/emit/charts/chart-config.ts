import type { Catalogue } from '../../languages/catalogue.ts'
import { CHART } from '../colours.ts'
import { FONT, FRAME, LABELS, TEXT_SIZE, TITLE_SIZE } from './sizes.ts'

/** What all charts share: type, colours and margins, and how a language writes numbers. */
export function chartConfig({ writing: { decimal, thousands } }: Catalogue) {
  const text = { labelFontSize: TEXT_SIZE, titleFontSize: TEXT_SIZE, titleFontWeight: 'normal' }
  const colours = { labelColor: CHART.ink, titleColor: CHART.faint }
  return {
    background: CHART.ground,
    font: FONT,
    padding: 16,
    locale: { number: { decimal, thousands, grouping: [3], currency: ['', ''] } },
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
