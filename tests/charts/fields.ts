type Json = Record<string, unknown>

/**
 * Fields that a spec reads and that are neither a column of its table nor made by a transform before. vega-lite lets a misspelt field pass in silence, so
 * this reads what each transform, channel and expression asks for, in the order in which they run.
 */
export function unknownFields(spec: Json, columns: readonly string[]): string[] {
  const known = new Set(columns)
  const wanted: string[] = []
  const want = (fields: readonly string[]) => wanted.push(...fields.filter(field => !known.has(field)))
  for (const transform of listOf(spec.transform)) {
    want(readBy(transform))
    for (const made of madeBy(transform)) known.add(made)
  }
  want(readBy((spec.encoding ?? {}) as Json))
  for (const layer of listOf(spec.layer)) want(unknownFields(layer, [...known]))
  return [...new Set(wanted)].filter(field => !known.has(field))
}

/** What a spec takes from another table, with what its rows are found by. */
export function fieldsLookedUp(spec: Json): string[] {
  return listOf(spec.transform)
    .map(({ from }) => from as { key: string; fields: string[] } | undefined)
    .flatMap(from => (from === undefined ? [] : [from.key, ...from.fields]))
}

/** Everything under `field`, `lookup`, `groupby`, `fold`, `flatten` and `stack`, and every `datum.x` or `datum["x"]` of an expression. `labelExpr` has a datum of its own. */
function readBy(value: unknown, key = ''): string[] {
  if (key === 'labelExpr' || key === 'as' || key === 'from') return []
  if (typeof value === 'string') {
    if (['field', 'lookup', 'groupby', 'fold', 'flatten', 'stack'].includes(key)) return [value]
    return [...value.matchAll(/\bdatum(?:\.(\w+)|\["([^"]+)"\])/g)].map(
      ([, name, quoted]) => (name ?? quoted) as string,
    )
  }
  if (Array.isArray(value)) return value.flatMap(item => readBy(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([own, inner]) => readBy(inner, own))
}

function madeBy(transform: Json): string[] {
  return [transform, ...listOf(transform.window), ...listOf(transform.joinaggregate), ...listOf(transform.aggregate)]
    .flatMap(one => one.as ?? fieldsLookedUp({ transform: [one] }))
    .map(String)
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}
