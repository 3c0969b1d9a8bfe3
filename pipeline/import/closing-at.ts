/** Where the brace is closed that stands before `from`, or the round bracket, outside of other braces; `undefined` where it is not before `to`. */
export function closingAt(text: string, from: number, to: number): number | undefined {
  const isRound = text[from - 1] === '('
  let depth = 1
  for (let at = from; at < to; at++) {
    const sign = text[at]
    if (sign === '{') depth++
    else if (sign === '}' || (isRound && sign === ')' && depth === 1)) depth--
    if (depth === 0) return at
  }
  return undefined
}
