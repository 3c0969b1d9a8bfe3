import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Words } from './chart.ts'
import { fillLines } from './fill-lines.ts'
import { COLOUR, FONT, FRAME, TEXT_SIZE, TITLE_SIZE } from './look.ts'
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

/** A flow of boxes and arrows as SVG, in the look of the charts: what remains goes down, what leaves goes right. */
export function flowSvg(name: string, { title, subtitle, description }: Words, steps: readonly Step[]): string {
  const titles = wrapText(title, FRAME, TITLE_SIZE, true)
  const subtitles = subtitle.flatMap(line => wrapText(line, FRAME, TEXT_SIZE, false))
  const drawn: Element[] = [
    ...titles.map((line, i) => text(0, 25 + i * 31, line, { fontSize: `${TITLE_SIZE}px`, fontWeight: 'bold' })),
    ...subtitles.map((line, i) => text(0, titles.length * 31 + 22 + i * 24, line, { fill: COLOUR.faint })),
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
  const ids = [`${name}-title`, `${name}-description`]
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: FONT,
      role: 'img',
      ariaLabelledBy: ids[0],
      ariaDescribedBy: ids[1],
    },
    [
      s('title', { id: ids[0] }, title),
      s('desc', { id: ids[1] }, description),
      s('rect', { width, height, fill: '#ffffff' }),
      s('g', { transform: `translate(${OUTSIDE},${OUTSIDE})` }, drawn),
    ],
  )
  return `${toHtml(svg, { space: 'svg', closeEmptyElements: true })}\n`
}

function box(x: number, y: number, width: number, height: number, { heading, lines }: Box): Element[] {
  const texts = wrapped({ heading, lines }, width)
  return [
    s('rect', { x, y, width, height, fill: '#ffffff', stroke: COLOUR.grey, strokeWidth: 1.5 }),
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

function text(x: number, y: number, line: string, more: Record<string, string>): Element {
  return s('text', { x, y, fontSize: `${TEXT_SIZE}px`, fill: COLOUR.ink, ...more }, line)
}

/** An arrow to the right or down, its head inside its length. */
function arrow(x: number, y: number, right: number, down: number): Element {
  const [tipX, tipY] = [x + right, y + down]
  const head =
    right > 0
      ? `M${tipX - 10},${tipY - 6}L${tipX},${tipY}L${tipX - 10},${tipY + 6}Z`
      : `M${tipX - 6},${tipY - 10}L${tipX},${tipY}L${tipX + 6},${tipY - 10}Z`
  return s('path', { d: `M${x},${y}L${tipX},${tipY}${head}`, fill: COLOUR.grey, stroke: COLOUR.grey, strokeWidth: 1.5 })
}
