import { characters as unassigned } from 'regenerate-unicode-properties/General_Category/Unassigned.js'

/**
 * Characters that nobody sees, or that are none: two texts that look alike would be two texts, and a line could read otherwise than it stands.
 *
 * What is not assigned is told by a table of a fixed version, because `\p{Cn}` of one Node is assigned in the next; everything else here never changes. Blanks,
 * tabs and line ends are not meant: they can be seen by what is around them. Let through are joiners between letters of scripts that are written with them
 * (Arabic, those of India, Myanmar, Cambodia and Mongolia) and in an emoji, where U+FE0E and U+FE0F may stand too. Other variation selectors are not, nor are flags made
 * of tags: the character alone is the same word.
 */
export interface Unseen {
  from: number
  to: number
  points: readonly { point: string; is: string }[]
}

/** Every run of such characters in a text, with its offsets in UTF-16 units. A byte-order mark at its begin is told apart from them. */
export function unseenIn(text: string): Unseen[] {
  if (!UNSEEN.test(text)) return []
  const runs: Unseen[] = []
  for (const { index: from, 0: character } of text.matchAll(EACH)) {
    if ((from === 0 && character === '\ufeff') || isNeeded(text, from, character)) continue
    const point = { point: pointOf(character), is: kindOf(character) }
    const to = from + character.length
    const last = runs.at(-1)
    if (last?.to === from) runs.splice(-1, 1, { from: last.from, to, points: [...last.points, point] })
    else runs.push({ from, to, points: [point] })
  }
  return runs
}

/** The text with something else in the place of each run. */
export function withUnseenAs(text: string, instead: (run: string) => string): string {
  let end = 0
  const pieces = unseenIn(text).map(({ from, to }) => {
    const before = text.slice(end, from)
    end = to
    return before + instead(text.slice(from, to))
  })
  return [...pieces, text.slice(end)].join('')
}

export function withoutUnseen(text: string): string {
  return withUnseenAs(text, () => '')
}

/** `U+202E`. */
function pointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What such a character is, in a sentence, and the class of all that are so. What stands first is what a character of two kinds is called. */
const KINDS: readonly (readonly [is: string, characters: string])[] = [
  ['a control character', '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f'],
  ['which turns the direction of writing', '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'],
  ['a hyphen that is not seen', '\\u00ad'],
  ['a joiner that no letters beside it need', '\\u200c\\u200d\\u034f'],
  [
    'which has no width',
    '\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}',
  ],
  ['a line end that is none here', '\\u2028\\u2029'],
  ['a letter without a sign', '\\u115f\\u1160\\u2800\\u3164\\uffa0\\u{16fe4}\\u{1d159}'],
  ['which chooses a variant of a character', '\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}'],
  ['a tag', '\\u{e0001}\\u{e0020}-\\u{e007f}'],
  ['half of a character', '\\p{Cs}'],
  ['which stands where a letter was lost', '\\ufffd'],
  ['of private use', '\\ue000-\\uf8ff\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}'],
  ['which is never a character', `\\ufdd0-\\ufdef${lastOfPlanes()}`],
  ['which is not assigned', `${unassigned.toString({ hasUnicodeFlag: true }).slice(1, -1)}\\ufff0-\\ufff8`],
]

const CLASSES = KINDS.map(([is, characters]) => [is, new RegExp(`^[${characters}]$`, 'u')] as const)
const ALL = `[${KINDS.map(([, characters]) => characters).join('')}]`
const UNSEEN = new RegExp(ALL, 'u')
const EACH = new RegExp(ALL, 'gu')

function kindOf(character: string): string {
  return CLASSES.find(([, one]) => one.test(character))?.[0] ?? ''
}

/** U+FFFE and U+FFFF, and the same two of every plane. */
function lastOfPlanes(): string {
  return Array.from({ length: 17 }, (_, plane) => {
    const point = (last: string) => `\\u{${((plane << 16) + Number.parseInt(last, 16)).toString(16)}}`
    return `${point('fffe')}${point('ffff')}`
  }).join('')
}

/** Blocks of scripts whose letters join, so that a joiner between two of them is spelling. */
const JOINING =
  '\\u0600-\\u07ff\\u0840-\\u085f\\u0870-\\u0dff\\u1000-\\u109f\\u1780-\\u18af\\ufb50-\\ufdcf\\ufdf0-\\ufdff\\ufe70-\\ufefc'
const JOINED = new RegExp(`(?!${ALL})[${JOINING}]$`, 'u')
const JOINS = new RegExp(`^(?!${ALL})[${JOINING}]`, 'u')
const PICTURE = '\\u00a9\\u00ae\\u203c-\\u27bf\\u2900-\\u2bff\\u3030-\\u3299\\u{1f000}-\\u{1faff}'
const PICTURED = new RegExp(`[${PICTURE}\\u20e3]\\ufe0f?$`, 'u')
const PICTURES = new RegExp(`^[${PICTURE}]`, 'u')
const VARIED = new RegExp(`[${PICTURE}]$`, 'u')
const KEYCAP = /[0-9#*]$/

function isNeeded(text: string, from: number, character: string): boolean {
  const before = text.slice(Math.max(0, from - 3), from)
  const after = text.slice(from + character.length, from + character.length + 2)
  if (character === '\u200c') return JOINED.test(before) && JOINS.test(after)
  if (character === '\u200d')
    return (JOINED.test(before) && JOINS.test(after)) || (PICTURED.test(before) && PICTURES.test(after))
  if (character === '\ufe0f' && KEYCAP.test(before)) return after.startsWith('\u20e3')
  return (character === '\ufe0e' || character === '\ufe0f') && VARIED.test(before)
}
