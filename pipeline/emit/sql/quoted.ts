/** A text between quotes, as SQL has it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function listed(words: readonly string[]): string {
  return `(${words.map(quoted).join(', ')})`
}
