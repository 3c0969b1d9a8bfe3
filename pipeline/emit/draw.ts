import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { textWidth } from './charts/text-width.ts'
import { namedSvg } from './named-svg.ts'

/** vega exports its measure of text and does not declare it. */
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number }
}

/**
 * Draws a spec as SVG, the same bytes everywhere.
 *
 * `files` are the tables by their address in the spec. Anything vega or vega-lite would only log is thrown: an unknown channel, a field that is no
 * column. One chart is drawn at a time, because the ids inside an SVG count up within a process; they get `name` before them, because charts share a page.
 */
export async function draw(spec: TopLevelSpec, files: ReadonlyMap<string, string>, name: string): Promise<string> {
  const logger = failingLogger(name)
  const compiled = compile(spec, { logger }).spec
  textMetrics.width = (item, text) =>
    textWidth(String(text ?? ''), item.fontSize ?? 11, item.fontWeight === 'bold' || Number(item.fontWeight) >= 600)
  vega.resetSVGDefIds()
  const loader = vega.loader()
  loader.load = async (uri: string) => {
    const text = files.get(uri)
    if (text === undefined) throw new Error(`The chart ${name} reads ${uri}, which is no table`)
    return text
  }
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader, logger })
  try {
    const { title, description = '' } = spec as { title?: { text?: string[] }; description?: string }
    return namedSvg(await view.toSVG(), name, (title?.text ?? []).join(' '), description)
  } finally {
    view.finalize()
  }
}

function failingLogger(name: string): vega.LoggerInterface {
  const fail = (...said: readonly unknown[]): never => {
    throw new Error(`The chart ${name}: ${said.join(' ')}`)
  }
  const logger = { level: () => logger, debug: () => logger, info: () => logger, warn: fail, error: fail }
  return logger as unknown as vega.LoggerInterface
}
