import type { Element } from 'hast'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { textWidth } from './charts/text-width.ts'
import { drawing, saidIn } from './drawing.ts'
import { type SvgWriter, svgTree } from './svg-tree.ts'

/** vega exports its measure of text and its printer of SVG, and does not declare them. */
const { textMetrics, SVGStringRenderer } = vega as unknown as {
  textMetrics: { width: (item: MeasuredText, text: unknown) => number }
  SVGStringRenderer: new (
    loader: vega.Loader,
  ) => {
    href: (item: { href?: string | null }) => { href: string } | null
    mark: (writer: SvgWriter, scene: unknown) => void
    defs: (writer: SvgWriter) => void
  }
}

/**
 * Draws a spec that holds its rows, the same everywhere.
 *
 * Anything vega or vega-lite would only log is thrown: an unknown channel, a field that is no column. vega tells its drawing to a writer of text; ours takes it
 * down as a tree, so that no text is parsed again. One chart is drawn at a time, because the ids inside a drawing count up within a process.
 */
export async function draw(spec: TopLevelSpec, name: string): Promise<Element> {
  const logger = failingLogger(name)
  // A copy, because vega writes into the rows it is given.
  const compiled = compile(structuredClone(spec), { logger }).spec
  textMetrics.width = widthShown
  vega.resetSVGDefIds()
  const loader = vega.loader()
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader, logger })
  try {
    await view.runAsync()
    const { writer, drawn } = svgTree(name)
    const { frame, origin } = frameOf(view)
    const renderer = new SVGStringRenderer(loader)
    // vega asks its loader first, and draws a link only once that has answered; ours are looked at where they are taken down.
    renderer.href = ({ href }) => (href ? { href } : null)
    writer.open('g', { fill: 'none', 'stroke-miterlimit': 4, transform: `translate(${origin})` })
    renderer.mark(writer, (view.scenegraph() as unknown as { root: unknown }).root)
    writer.close()
    renderer.defs(writer)
    return drawing(name, saidIn(spec), frame, drawn)
  } finally {
    view.finalize()
  }
}

interface MeasuredText {
  fontSize?: number
  fontWeight?: string | number
  /** A text that is longer is cut when it is drawn; nothing where it may be of any length. */
  limit?: number
}

/** The width of what is shown of a text, so that no gutter is as wide as what was cut from a label. */
function widthShown({ fontSize = 11, fontWeight, limit = 0 }: MeasuredText, text: unknown): number {
  const width = textWidth(String(text ?? ''), fontSize, fontWeight === 'bold' || Number(fontWeight) >= 600)
  return limit > 0 ? Math.min(width, limit) : width
}

/** The size of a drawing and where its plot begins, as vega itself frames it. */
function frameOf(view: vega.View) {
  const { _viewWidth, _viewHeight } = view as unknown as { _viewWidth: number; _viewHeight: number }
  const { left, right, top, bottom } = view.padding() as { left: number; right: number; top: number; bottom: number }
  const [x, y] = view.origin()
  const frame = { width: _viewWidth + left + right, height: _viewHeight + top + bottom, background: view.background() }
  return { frame, origin: [left + x, top + y] }
}

function failingLogger(name: string): vega.LoggerInterface {
  const fail = (...said: readonly unknown[]): never => {
    throw new Error(`The chart ${name}: ${said.join(' ')}`)
  }
  const logger = { level: () => logger, debug: () => logger, info: () => logger, warn: fail, error: fail }
  return logger as unknown as vega.LoggerInterface
}
