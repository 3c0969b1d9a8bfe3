import { plain } from '../canonical/plain-markdown.ts'

/** Text that is nothing but text in a comment too, where GitHub makes a link of every word that could be the name of a commit. */
export function inComment(text: string): string {
  return plain(text).replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, word => word.replace(/.{6}(?=.)/g, '$&\u200b'))
}
