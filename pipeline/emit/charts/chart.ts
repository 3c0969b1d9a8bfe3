import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../../schema/settled.ts'
import type { Row, TableRows } from '../../aggregate/table.ts'

export type Language = 'da' | 'en'
export const LANGUAGES: readonly Language[] = ['da', 'en']

/** One chart: the table it reads, and its spec in a language. Title, description and sample size are made from the rows; nothing else in a spec changes with them. */
export interface Chart {
  name: string
  table: string
  words: (rows: readonly Row[], review: Review, language: Language) => Words
  spec: (language: Language) => Record<string, unknown>
}

export interface Words {
  title: string
  /** Unit, sample and caveat, under the title. */
  subtitle: string[]
  /** Alternative text for those who do not see the chart. */
  description: string
}

/** Picks the text of a language. */
export function say(language: Language, da: string, en: string): string {
  return language === 'da' ? da : en
}

/** The whole spec of a chart. Data addresses are relative to `output/`. */
export function specOf(chart: Chart, { rows }: TableRows, review: Review, language: Language): TopLevelSpec {
  const { title, subtitle, description } = chart.words(rows, review, language)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, subtitle },
    description,
    data: { url: `tables/${chart.table}.json`, format: { type: 'json' } },
    ...chart.spec(language),
    config: LOOK,
  } as unknown as TopLevelSpec
}

/** One look for all charts. Colours are those of Okabe and Ito (2008), told apart by colour-blind readers; each chart has a second cue beside colour. */
export const COLOUR = {
  blue: '#0072B2',
  orange: '#D55E00',
  purple: '#8A4F7D',
  grey: '#767676',
  light: '#C9CDD2',
  ink: '#1b1b1b',
  faint: '#5a5a5a',
} as const

const LOOK = {
  background: '#ffffff',
  font: 'Helvetica, Arial, sans-serif',
  padding: 12,
  title: {
    anchor: 'start',
    frame: 'bounds',
    fontSize: 16,
    fontWeight: 'bold',
    color: COLOUR.ink,
    subtitleFontSize: 12,
    subtitleColor: COLOUR.faint,
    subtitlePadding: 4,
    offset: 14,
  },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: COLOUR.ink,
    titleColor: COLOUR.faint,
    labelLimit: 320,
    gridColor: '#e6e6e6',
    domain: false,
    ticks: false,
    labelPadding: 6,
  },
  legend: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: COLOUR.ink,
    titleColor: COLOUR.faint,
    labelLimit: 320,
    orient: 'top',
    symbolType: 'square',
    symbolSize: 140,
  },
  header: { labelFontSize: 13, labelFontWeight: 'bold', labelColor: COLOUR.ink, labelPadding: 4, title: null },
  view: { stroke: null },
  text: { fontSize: 11 },
} as const
