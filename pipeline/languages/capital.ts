/** With a large first letter, for the beginning of a line or cell. A label stands in the sources as it is written inside a sentence. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
