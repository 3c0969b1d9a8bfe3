import type { Element } from 'hast'
import { s } from 'hastscript'
import { CHART } from '../colours.ts'
import { drawing } from '../drawing.ts'
import type { ChartText } from './chart-text.ts'
import { fillLines } from './fill-lines.ts'
import { FRAME, TEXT_SIZE, TITLE_SIZE } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

export interface Box {
  heading: string
  lines: readonly string[]
}

/** One step of a flow: what is there, and beside it what leaves. */
export interface Step {
  main: Box
  left?: Box
}

/** In pixels: widths of the boxes, the gap between them, the space around text, and the height of a line. */
const MAIN = 330
const GAP = 50
const LEFT = FRAME - MAIN - GAP
const AROUND = 14
const LINE = 25
const OUTSIDE = 16

/** A flow of boxes and arrows, in the look of the charts: what remains goes down, what leaves goes right. */
export function drawFlow(name: string, { title, subtitle, description }: ChartText, steps: readonly Step[]): Element {
  const titles = wrapText(title, FRAME, TITLE_SIZE, true)
  const subtitles = subtitle.flatMap(line => wrapText(line, FRAME, TEXT_SIZE, false))
  const drawn: Element[] = [
    lines(25, 31, titles, { fontSize: `${TITLE_SIZE}px`, fontWeight: 'bold' }),
    lines(titles.length * 31 + 22, 24, subtitles, { fill: CHART.faint }),
  ]
  let y = titles.length * 31 + subtitles.length * 24 + 34
  for (const [index, { main, left }] of steps.entries()) {
    const height = Math.max(heightOf(main, MAIN), left === undefined ? 0 : heightOf(left, LEFT))
    drawn.push(...box(0, y, MAIN, height, main))
    if (left !== undefined) drawn.push(...box(MAIN + GAP, y, LEFT, height, left), arrow(MAIN, y + height / 2, GAP, 0))
    if (index < steps.length - 1) drawn.push(arrow(MAIN / 2, y + height, 0, GAP - 16))
    y += height + GAP - 16
  }
  const [width, height] = [FRAME + 2 * OUTSIDE, y - GAP + 16 + 2 * OUTSIDE]
  return drawing(name, { title, description }, { width, height, background: CHART.ground }, [
    s('g', { transform: `translate(${OUTSIDE},${OUTSIDE})` }, drawn),
  ])
}

function box(x: number, y: number, width: number, height: number, { heading, lines }: Box): Element[] {
  const texts = wrapped({ heading, lines }, width)
  return [
    s('rect', { x, y, width, height, fill: CHART.ground, stroke: CHART.grey, strokeWidth: 1.5 }),
    ...texts.map(({ line, bold }, i) =>
      text(x + AROUND, y + AROUND + 16 + i * LINE, line, bold ? { fontWeight: 'bold' } : {}),
    ),
  ]
}

function heightOf(one: Box, width: number): number {
  return wrapped(one, width).length * LINE + 2 * AROUND - 4
}

function wrapped({ heading, lines }: Box, width: number): { line: string; bold: boolean }[] {
  const inBox = (line: string, bold: boolean) =>
    fillLines(line, width - 2 * AROUND, TEXT_SIZE, bold).map(part => ({ line: part, bold }))
  return [...inBox(heading, true), ...lines.flatMap(line => inBox(line, false))]
}

/** Lines of one text, so far apart. */
function lines(y: number, apart: number, all: readonly string[], more: Record<string, string>): Element {
  const spans = all.map((line, i) => s('tspan', { x: 0, y: y + i * apart }, line))
  return s('text', { fill: CHART.ink, ...more }, spans)
}

function text(x: number, y: number, line: string, more: Record<string, string>): Element {
  return s('text', { x, y, fill: CHART.ink, ...more }, line)
}

/** An arrow to the right or down, its head inside its length. */
function arrow(x: number, y: number, right: number, down: number): Element {
  const [tipX, tipY] = [x + right, y + down]
  const head =
    right > 0
      ? `M${tipX - 10},${tipY - 6}L${tipX},${tipY}L${tipX - 10},${tipY + 6}Z`
      : `M${tipX - 6},${tipY - 10}L${tipX},${tipY}L${tipX + 6},${tipY - 10}Z`
  return s('path', { d: `M${x},${y}L${tipX},${tipY}${head}`, fill: CHART.grey, stroke: CHART.grey, strokeWidth: 1.5 })
}
