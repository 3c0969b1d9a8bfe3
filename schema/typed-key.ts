/** A key as a person types it: `coded_by` is written `Coded by`. */
export function typedKey(key: string): string {
  if (key === 'doi') return 'DOI'
  const text = key.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `Coded by` is read as `coded_by`, in any case of letters. */
export function keyTyped(text: string): string {
  return text.trim().toLowerCase().replaceAll(' ', '_')
}
