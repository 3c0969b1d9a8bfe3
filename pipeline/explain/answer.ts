/** What `explain` has to say: what it found, or what it must ask because it found nothing or too much. */
export interface Answer {
  isFound: boolean
  text: string
}

export function found(text: string): Answer {
  return { isFound: true, text }
}

export function ask(text: string): Answer {
  return { isFound: false, text }
}
