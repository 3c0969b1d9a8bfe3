/**
 * What a mark says when pointed at, as a vega expression: `{column}` stands for the value of that column, all else is text. An example:
 * `{code_en}: {n_studies} studies`.
 */
export function expressionOf(pattern: string): string {
  const pieces = pattern.split(/(\{[\w-]+\})/).filter(piece => piece !== '')
  return [
    "''",
    ...pieces.map(piece => (/^\{[\w-]+\}$/.test(piece) ? datum(piece.slice(1, -1)) : JSON.stringify(piece))),
  ].join(' + ')
}

/** The value of a column in an expression. The column of a label can have a hyphen, as the tag of its language can. */
export function datum(column: string): string {
  return /^\w+$/.test(column) ? `datum.${column}` : `datum[${JSON.stringify(column)}]`
}

/** The transform that makes the sentence. */
export function tooltip(pattern: string) {
  return { calculate: expressionOf(pattern), as: 'tooltip' }
}

/** The channels that carry it: vega's own tooltip, and the label from which a drawn file gets its `<title>`. */
export const TOOLTIP = {
  description: { field: 'tooltip' },
  tooltip: { field: 'tooltip', type: 'nominal' },
} as const
