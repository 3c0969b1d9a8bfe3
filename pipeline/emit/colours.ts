import type { WordIn } from '../../schema/vocabulary.ts'
import type { Tone } from '../../schema/word-list.ts'

/** Each colour of a page, and of a word in it: on light paper, on dark paper, and in print. All meet WCAG AA on their paper. */
export interface Shades {
  light: string
  dark: string
  print: string
}

/**
 * Every colour that a chart is drawn with, and what it becomes on a dark ground. A chart is drawn once, for a light one, and told apart by its colours; so each
 * of them stands here once, and a colour without a dark form does not compile. White becomes dark and ink light: what bears white numbers grows pale.
 */
export const IN_THE_DARK = {
  '#ffffff': '#1c2024',
  '#1b1b1b': '#e8e5de',
  '#555555': '#b3b8bd',
  '#6b6b6b': '#a0a5aa',
  '#e3e5e8': '#31373d',
  '#8b9096': '#858c93',
  '#0072B2': '#6cb8e6',
  '#C04A00': '#f09a5c',
  '#8A4F7D': '#d9a0cc',
  '#D3D7DB': '#3f464d',
  '#3F4A54': '#c9ced3',
  '#949A9F': '#5c646c',
  '#E9EBED': '#2a3036',
  '#C3C8CD': '#454d55',
  '#67717A': '#9fa8b0',
  '#00564A': '#8fd6c6',
  '#5E9C8F': '#2b665c',
  '#E3B23C': '#7d5f0e',
} as const satisfies Record<`#${string}`, `#${string}`>
export type Drawn = keyof typeof IN_THE_DARK

const WHITE = '#ffffff'
const INK = '#1b1b1b'
const GREY = '#6b6b6b'
const LIGHT = '#D3D7DB'

/**
 * What each tone looks like: `fill` a mark in a chart and `on` it its number; `text` a word in the page, where one is coloured at all.
 *
 * The fills are those of Okabe and Ito, told apart by colour-blind readers; each has a second cue beside it: a sign, a shape, a dash or a number. They are of
 * effects and directions alone; how many is grey.
 */
export const TONES = {
  for: { fill: '#0072B2', on: WHITE, text: { light: '#00588c', dark: '#8cc8ee', print: '#00466f' } },
  against: { fill: '#C04A00', on: WHITE, text: { light: '#9c3d00', dark: '#f3a56d', print: '#7d3100' } },
  both: { fill: '#8A4F7D', on: WHITE, text: { light: '#6d3a61', dark: '#d9a9cd', print: '#5a2f50' } },
  none: { fill: GREY, on: WHITE },
  quiet: { fill: LIGHT, on: INK },
} as const satisfies Record<Tone, { fill: Drawn; on: Drawn; text?: Shades }>

/** What is found of a condition, from dark to light, so that greys tell the parts apart too. No effect has these hues, because found is not effect. */
export const FOUND_IN_CHART = {
  lacking: { fill: '#00564A', ink: WHITE },
  varies: { fill: '#5E9C8F', ink: INK },
  there: { fill: '#E3B23C', ink: INK },
  wished: { fill: WHITE, ink: INK },
} as const satisfies Partial<Record<WordIn<'found'>, { fill: Drawn; ink: Drawn }>>

/** A chart besides its tones. */
export const CHART = {
  ground: WHITE,
  ink: INK,
  faint: '#555555',
  /** The lines that lead the eye, and those around a bar or a cell and above a heading. */
  grid: '#e3e5e8',
  edge: '#8b9096',
  /** What is there and says nothing. */
  grey: GREY,
  /** How many studies or reports, and those too few to stand out. */
  number: '#67717A',
  fewer: '#C3C8CD',
  /** How many, from few to many; the last two bear white numbers. */
  steps: ['#E9EBED', '#C3C8CD', '#67717A', '#3F4A54'],
  /** Who has a thing, from those it is about to nobody: greys, because it is no effect. */
  voices: [
    { fill: '#3F4A54', ink: WHITE },
    { fill: '#949A9F', ink: INK },
    { fill: LIGHT, ink: INK },
    { fill: WHITE, ink: INK },
  ],
} as const satisfies Record<string, Drawn | readonly (Drawn | { fill: Drawn; ink: Drawn })[]>

/** The page besides its tones. */
export const PAGE = {
  paper: { light: '#fcfbf8', dark: '#15181b', print: '#ffffff' },
  /** What is raised from it: fields, and the card of a chart, which ends where its ground does. */
  raised: { light: WHITE, dark: IN_THE_DARK[WHITE], print: WHITE },
  ink: { light: '#1f2429', dark: '#e8e5de', print: '#000000' },
  soft: { light: '#565d65', dark: '#a9afb5', print: '#444444' },
  line: { light: '#dcd8cf', dark: '#363c42', print: '#bbbbbb' },
  link: { light: '#0a5580', dark: '#8cc8ee', print: '#000000' },
  tint: { light: '#f1eee7', dark: '#23282d', print: '#ffffff' },
  /** Behind what a search found. */
  hit: { light: '#ffe08a', dark: '#6b5200', print: '#ffe08a' },
  border: { light: '#7e858c', dark: '#858c93', print: '#7e858c' },
} as const satisfies Record<string, Shades>
