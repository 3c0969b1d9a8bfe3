/**
 * The one writer of JSON: keys in the order given, one row a line in lists of objects, two spaces before it and no blank within it, LF, a final newline.
 *
 * Throws on what JSON would silently change: `undefined` in a list, a number that is not finite, keys that look like whole numbers (JavaScript
 * moves those first) and anything that is no plain value, such as a date. An `undefined` property is left out.
 */
export function writeJson(value: unknown): string {
  return `${block(value, '')}\n`
}

/** An object with one key a line, and of a key that holds rows one row a line: what is read by programs and is many keys deep. */
export function jsonKeys(value: object): string {
  const lines = entriesOf(value).map(
    ([key, item]) => `  ${JSON.stringify(key)}: ${isObject(item) ? line(item) : block(item, '  ')}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

/** A list with one row a line, a part for each row. */
export function* jsonRows(rows: Iterable<object>): Generator<string> {
  let before = '[\n'
  for (const row of rows) {
    yield `${before}  ${line(row)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function block(value: unknown, indent: string): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0 || !Array.from(value).every(isObject)) return line(value)
    return `[\n${value.map(item => `${inner}${line(item)}`).join(',\n')}\n${indent}]`
  }
  if (!isObject(value)) return line(value)
  const entries = entriesOf(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${block(item, inner)}`).join(',\n')}\n${indent}}`
}

function line(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`)
    return JSON.stringify(Object.is(value, -0) ? 0 : value)
  }
  if (Array.isArray(value)) return `[${Array.from(value, line).join(',')}]`
  if (isObject(value)) {
    const entries = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}:${line(item)}`)
    return `{${entries.join(',')}}`
  }
  throw new TypeError(`JSON has no ${typeof value}`)
}

function entriesOf(value: object): [string, unknown][] {
  const kind = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== null) throw new TypeError(`JSON has no ${kind.constructor.name}`)
  return Object.entries(value).filter(([key, item]) => {
    if (/^\d+$/.test(key)) throw new RangeError(`The key ${key} would change its place`)
    return item !== undefined
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
