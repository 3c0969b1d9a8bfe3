/** What `explain` has to say: what it found (0), that the sources do not let it tell (1), or what it must ask because it found nothing or too much (2). */
export interface Answer {
  code: 0 | 1 | 2
  text: string
}

export function found(text: string): Answer {
  return { code: 0, text }
}

export function ask(text: string): Answer {
  return { code: 2, text }
}

/** A list of what might be meant, cut where nobody would read on. */
export function choices(lines: readonly string[], most = 30): string {
  const more = lines.length - most
  return [...lines.slice(0, most), ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n')
}
