/** A value that is drawn as a sign of its own: shape and colour say the same, so that either is enough. */
export interface Sign {
  kind: string
  shape: string
  colour: string
  label: string
}

/** An expression for the label of a value: `labelExpression(signs, 'datum.named')`. */
export function labelExpression(kinds: readonly { kind: string; label: string }[], expression: string): string {
  return `${JSON.stringify(Object.fromEntries(kinds.map(({ kind, label }) => [kind, label])))}[${expression}]`
}

/** The channels that draw a field as signs, under one legend. */
export function signChannels(field: string, signs: readonly Sign[], legend = {}) {
  const domain = signs.map(({ kind }) => kind)
  const channel = {
    field,
    type: 'nominal',
    title: null,
    legend: { ...legend, labelExpr: labelExpression(signs, 'datum.label') },
  }
  return {
    shape: { ...channel, scale: { domain, range: signs.map(({ shape }) => shape) } },
    color: { ...channel, scale: { domain, range: signs.map(({ colour }) => colour) } },
  }
}
