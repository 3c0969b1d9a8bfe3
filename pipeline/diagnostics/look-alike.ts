import unhomoglyph from 'unhomoglyph'

/**
 * Characters that look like one of ASCII and are none: letters of Cyrillic and Greek, full-width ones, the dotless i, the hyphens and blanks that editors put
 * in. Which look alike is told by the table of Unicode's Technical Standard 39, of a fixed version. `æ` and `ø` look like nothing in it, so they are themselves.
 */
export function inAscii(text: string): string {
  if (IN_ASCII.test(text)) return text
  return [...text].map(character => asciiOf(character) ?? character).join('')
}

/** Most texts, and they are asked for by the thousand. */
const IN_ASCII = /^[ -~]*$/

/** What is typed in another letter than it seems: `; its character 3 is U+0430, a Cyrillic letter, not \`a\``. `undefined` where the two words do not look alike. */
export function lookAlikeIn(typed: string, meant: string): string | undefined {
  const strangers = [...typed].flatMap((character, index) => {
    const seems = asciiOf(character)
    return seems === undefined || meant.includes(character) ? [] : [{ character, seems, at: index + 1 }]
  })
  const [first, ...more] = strangers.length > 0 ? strangers : inAsciiToo(typed, meant)
  if (first === undefined) return undefined
  const others = more.length === 0 ? '' : more.length === 1 ? ', and 1 more is so' : `, and ${more.length} more are so`
  return `; its character ${first.at} is ${named(first.character)}, not \`${first.seems}\`${others}`
}

/** The same of two words in ASCII: `I` for `l`, `0` for `O`. */
function inAsciiToo(typed: string, meant: string) {
  if (typed.length !== meant.length || unhomoglyph(typed) !== unhomoglyph(meant)) return []
  return [...typed].flatMap((character, index) => {
    const seems = meant[index] ?? ''
    return character === seems ? [] : [{ character, seems, at: index + 1 }]
  })
}

function asciiOf(character: string): string | undefined {
  if (character <= '\x7f') return undefined
  if (/\s/.test(character)) return ' '
  const seems = unhomoglyph(character.normalize('NFKC'))
  return /^[!-~]$/.test(seems) ? seems : undefined
}

const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Lisu', 'Georgian'] as const
const IN_SCRIPTS = SCRIPTS.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)

function named(character: string): string {
  if (character <= '\x7f') return `\`${character}\``
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const script = IN_SCRIPTS.find(([, one]) => one.test(character))?.[0]
  if (script !== undefined) return `U+${point}, a letter of ${script}`
  return /\s/.test(character) ? `U+${point}, another blank` : `U+${point}`
}
