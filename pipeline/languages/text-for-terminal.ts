import type { Labels } from '../../schema/labels.ts'

/** The text for a terminal, which speaks English: in English where the review has it, else in its first language. */
export function textForTerminal(labels: Labels): string {
  return labels.en ?? Object.values(labels)[0] ?? ''
}
