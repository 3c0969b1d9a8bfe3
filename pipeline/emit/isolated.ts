/** First strong isolate, and the end of one. */
const [FIRST, LAST] = ['\u2068', '\u2069']

/** Letters that run from the right: Hebrew, Arabic, Syriac, Thaana, N’Ko and the smaller scripts beside them. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * The same with each text that holds letters that run from the right kept to itself, so that a name in such a script does not turn the number or words after
 * it once it stands in a sentence or a label. Only what is shown is printed so: tables and records hold the texts as they are. An address stays as it is, and
 * where no text runs so the very same is given back.
 */
export function isolated<T>(value: T): T {
  if (typeof value === 'string') return (isTurned(value) ? `${FIRST}${value}${LAST}` : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(isolated)
    return items.some((item, index) => item !== value[index]) ? (items as T) : value
  }
  const entries = Object.entries(value).map(([key, item]) => [key, isolated(item)] as const)
  return entries.some(([key, item]) => item !== value[key as keyof T]) ? (Object.fromEntries(entries) as T) : value
}

function isTurned(text: string): boolean {
  return FROM_THE_RIGHT.test(text) && !/^https?:/.test(text)
}
