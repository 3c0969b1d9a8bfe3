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
