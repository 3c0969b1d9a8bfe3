import { drawingAsText } from './drawing.ts'

/** What is drawn, as text: `from` is the name of a drawing and the spec that holds its rows, as JSON, and what is made of it a `Drawing`, as JSON. */
export type DrawnText = (from: string) => Promise<string>

let last: Promise<unknown> = Promise.resolve()

/** Draws in this thread, one after another, as `draw` asks. What draws is loaded only where something is drawn. */
export const drawnHere: DrawnText = from => {
  const drawing = last.then(() => drawn(from))
  last = drawing.catch(() => {})
  return drawing
}

async function drawn(from: string): Promise<string> {
  const { draw } = await import('./draw.ts')
  const [name, spec] = JSON.parse(from)
  return JSON.stringify(drawingAsText(await draw(spec, name)))
}
