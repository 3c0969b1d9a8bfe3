import type { Placed } from '../diagnostics/diagnostic.ts'

/** The part of a note's section that shaping needs. */
export interface RawSection {
  heading: Placed
  depth: number
  fields: { key: Placed; value: Placed }[]
  items: Placed[]
  paragraphs: Placed[]
  sections: RawSection[]
}

/** `coded_by` is written `Coded by`. */
export function labelOf(key: string): string {
  if (key === 'doi') return 'DOI'
  const text = key.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `Coded by` is read as `coded_by`, in any case of letters. */
export function keyOf(label: string): string {
  return label.trim().toLowerCase().replaceAll(' ', '_')
}
