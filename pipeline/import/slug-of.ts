import anyAscii from 'any-ascii'

/** A text of any script as lower-case letters, digits and single hyphens; empty where nothing of it is left. */
export function slugOf(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part !== '')
    .join('-')
}
