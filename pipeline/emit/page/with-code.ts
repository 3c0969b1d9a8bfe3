import { h } from 'hastscript'
import type { Content } from './content.ts'

/** A text in which names of files, columns and words stand between backticks. */
export function withCode(text: string): Content {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? piece : h('code', piece)))
}
