/** Nothing that is read is nested deeper; a text that is would be the end of a parser that calls itself. */
export const DEEPEST = 100

/** Whether a text in JSON is nested too deep to be read. */
export function isTooDeep(text: string): boolean {
  let [depth, isInText] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInText && sign === '\\') at++
    else if (sign === '"') isInText = !isInText
    else if (!isInText && (sign === '{' || sign === '[')) depth++
    else if (!isInText && (sign === '}' || sign === ']')) depth--
    if (depth > DEEPEST) return true
  }
  return false
}
