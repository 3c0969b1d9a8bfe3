/** What word processors write in place of `-`, before a blank. */
const MARK = /^([^\S\r\n]*)[•◦▪▫●○■□‣⁃∙·](?=[^\S\r\n])/gmu
/** A dash may also begin what somebody says, so it is a bullet only where a key follows. */
const DASH = /^([^\S\r\n]*)[‐‑–—−](?=[^\S\r\n]+\p{Lu}[\p{L} ]{0,30}:[^\S\r\n])/gmu

/** The bullets of a note with the mark that Markdown has for them. Every other character keeps its place. */
export function withPlainBullets(text: string): string {
  return text.replace(MARK, '$1-').replace(DASH, '$1-')
}
