/**
 * What a mark says when pointed at, as a vega expression: `{column}` stands for the value of that column, all else is text. An example:
 * `{code_en}: {n_studies} studies`.
 */
export function sentence(pattern: string): string {
  const parts = pattern.split(/(\{\w+\})/).filter(part => part !== '')
  return [
    "''",
    ...parts.map(part => (/^\{\w+\}$/.test(part) ? `datum.${part.slice(1, -1)}` : JSON.stringify(part))),
  ].join(' + ')
}

/** The transform that makes the sentence, and the channels that carry it: vega's own tooltip, and the label from which a drawn file gets its `<title>`. */
export function tip(pattern: string) {
  return { calculate: sentence(pattern), as: 'tip' }
}

export const TIP = {
  description: { field: 'tip' },
  tooltip: { field: 'tip', type: 'nominal' },
} as const
