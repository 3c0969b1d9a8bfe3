/*
 * Which rows fit all that is asked for, and how many would fit if one thing were asked differently: a row that fails one condition alone is what stands to be
 * won by taking that one away. So one pass over the rows serves the list, the numbers beside the choices and the ways out of an empty list.
 */

/**
 * `field` is what a condition chooses by, where it is a choice among values.
 * @typedef {{ field?: string, fits: (index: number) => boolean }} Condition
 * @typedef {Record<string, readonly string[]>} Values
 */

/**
 * @param {readonly Values[]} rows what each row has of each field
 * @param {readonly Condition[]} conditions
 */
export function facetsOf(rows, conditions) {
  /** The rows that fit, as places in the list. @type {number[]} */
  const found = []
  /** For each condition, how many rows it alone keeps away. */
  const kept = conditions.map(() => 0)
  /** How many rows would fit if of a field this value were chosen, by field and value. @type {Map<string, Map<string, number>>} */
  const counts = new Map(Object.keys(rows[0] ?? {}).map(field => [field, new Map()]))
  /** @param {string} field @param {Values} values */
  function count(field, values) {
    const own = counts.get(field)
    for (const value of new Set(values[field])) own?.set(value, (own.get(value) ?? 0) + 1)
  }
  for (const [index, values] of rows.entries()) {
    const [failed, ...others] = failing(conditions, index)
    if (failed === undefined) {
      found.push(index)
      for (const field of counts.keys()) count(field, values)
    } else if (others.length === 0) {
      kept[failed] = (kept[failed] ?? 0) + 1
      const field = conditions[failed]?.field
      if (field !== undefined) count(field, values)
    }
  }
  return { found, kept, counts }
}

/** The first conditions that a row fails, two at most. @param {readonly Condition[]} conditions @param {number} index */
function failing(conditions, index) {
  /** @type {number[]} */
  const failed = []
  for (let place = 0; place < conditions.length && failed.length < 2; place++)
    if (!conditions[place]?.fits(index)) failed.push(place)
  return failed
}
