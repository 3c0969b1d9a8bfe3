/** A step of a line: along an axis, or anywhere. */
interface Step {
  by: 'H' | 'V' | 'L'
  to: string
  sign: number
}

/**
 * The path of one line or polygon, each step along an axis said as one and several in one direction as a single one, which takes half the bytes. Another path is
 * given back as it is.
 */
export function alongAxes(path: string): string {
  if (!/^M[-\d.e,]+(?:L[-\d.e,]+)+Z?$/.test(path)) return path
  const [first, ...others] = path
    .replace(/^M|Z$/g, '')
    .split('L')
    .map(point => point.split(',') as [string, string])
  let [x, y] = first as [string, string]
  const steps: Step[] = []
  for (const [nextX, nextY] of others) {
    const step = stepBetween([x, y], [nextX, nextY])
    const last = steps.at(-1)
    if (last?.by === step.by && last.sign === step.sign && step.by !== 'L') last.to = step.to
    else steps.push(step)
    ;[x, y] = [nextX, nextY]
  }
  return `M${first}${steps.map(({ by, to }) => by + to).join('')}${path.endsWith('Z') ? 'Z' : ''}`
}

function stepBetween([fromX, fromY]: [string, string], [x, y]: [string, string]): Step {
  if (y === fromY) return { by: 'H', to: x, sign: Math.sign(Number(x) - Number(fromX)) }
  if (x === fromX) return { by: 'V', to: y, sign: Math.sign(Number(y) - Number(fromY)) }
  return { by: 'L', to: `${x},${y}`, sign: 0 }
}
