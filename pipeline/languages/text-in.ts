import type { Labels } from '../../schema/labels.ts'

/** The text in one language. That it is there was made sure when the labels were read or made. */
export function textIn(labels: Labels, tag: string): string {
  const text = labels[tag]
  if (text === undefined) throw new Error(`There is no text in ${tag} among ${JSON.stringify(labels)}`)
  return text
}
