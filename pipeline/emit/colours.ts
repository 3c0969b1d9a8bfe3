import type { Tone } from '../../schema/word-list.ts'

/** Each colour of a page, and of a word in it: on light paper, on dark paper, and in print. All meet WCAG AA on their paper. */
export interface Shades {
  light: string
  dark: string
  print: string
}

const WHITE = '#ffffff'
const INK = '#1b1b1b'
const GREY = '#6b6b6b'
const LIGHT = '#D3D7DB'

/**
 * What each tone looks like: `fill` a mark in a chart and `on` it its number; `text` a word in the page, where one is coloured at all.
 *
 * The fills are those of Okabe and Ito, told apart by colour-blind readers; each has a second cue beside it: a sign, a shape, a dash or a number.
 */
export const TONES = {
  for: { fill: '#0072B2', on: WHITE, text: { light: '#00588c', dark: '#8cc8ee', print: '#00466f' } },
  against: { fill: '#C04A00', on: WHITE, text: { light: '#9c3d00', dark: '#f3a56d', print: '#7d3100' } },
  both: { fill: '#8A4F7D', on: WHITE, text: { light: '#6d3a61', dark: '#d9a9cd', print: '#5a2f50' } },
  none: { fill: GREY, on: WHITE },
  quiet: { fill: LIGHT, on: INK },
} as const satisfies Record<Tone, { fill: string; on: string; text?: Shades }>

/** A chart besides its tones. It is drawn for a white ground, in light and dark. */
export const CHART = {
  ground: WHITE,
  ink: INK,
  faint: '#555555',
  /** The lines that lead the eye, and those around a bar, around a cell and above a heading. */
  grid: '#e3e5e8',
  edge: '#8b9096',
  rule: '#9aa0a6',
  /** What is there and says nothing. */
  grey: GREY,
  /** Kinds that stand beside one another and have no tone. */
  kinds: ['#0072B2', '#C04A00'],
  /** Part of what is in the first of the kinds. */
  pale: '#A9CCE5',
  /** Who has a thing, from those it is about to nobody: greys, because it is no effect. */
  voices: [
    { fill: '#3F4A54', ink: WHITE },
    { fill: '#8B9096', ink: INK },
    { fill: LIGHT, ink: INK },
    { fill: WHITE, ink: INK },
  ],
  /** From few to many; the last two bear white numbers. */
  steps: ['#DCEAF4', '#A9CCE5', '#2A77AD', '#004B75'],
} as const

/** The page besides its tones. */
export const PAGE = {
  paper: { light: '#fcfbf8', dark: '#15181b', print: '#ffffff' },
  raised: { light: '#ffffff', dark: '#1c2024', print: '#ffffff' },
  ink: { light: '#1f2429', dark: '#e8e5de', print: '#000000' },
  soft: { light: '#565d65', dark: '#a9afb5', print: '#444444' },
  line: { light: '#dcd8cf', dark: '#363c42', print: '#bbbbbb' },
  link: { light: '#0a5580', dark: '#8cc8ee', print: '#000000' },
  tint: { light: '#f1eee7', dark: '#23282d', print: '#ffffff' },
  border: { light: '#858c93', dark: '#858c93', print: '#858c93' },
  card: { light: CHART.ground, dark: CHART.ground, print: CHART.ground },
} as const satisfies Record<string, Shades>
