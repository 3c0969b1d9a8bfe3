/**
 * Characters of no width beside a blank, a separator or the end of a line: copying leaves them there, and nothing that is read or seen changes without them.
 * Between two letters one may be spelling or hide a word in another, so there a person decides; so too of those that turn the direction of writing.
 */
const NOTHING = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+'
const MARGIN = '[\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000,;|"]'
const AT_MARGIN = new RegExp(`(?<=^|${MARGIN})${NOTHING}|${NOTHING}(?=${MARGIN}|$)`, 'gu')

export function withoutUnseenMargins(text: string): string {
  return text.replace(AT_MARGIN, '')
}

/** True of a part of a text that is taken out so. */
export function isUnseenMargin(text: string, from: number, to: number): boolean {
  const around = text.slice(Math.max(0, from - 1), to + 1)
  return withoutUnseenMargins(around).length === around.length - (to - from)
}
