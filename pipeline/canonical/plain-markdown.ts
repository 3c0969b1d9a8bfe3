/**
 * Text that Markdown and HTML read as nothing but text; a mention, an issue number, an address or a formula in it becomes no link and no formula, and a
 * number or dash at the beginning of a line no list. GitHub reads some of these before the escapes of Markdown, so a character of no width stands between
 * their parts.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~$!]/g, character => `\\${character}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/[@#]|:(?=\/\/|[a-z0-9_+-]+:)|\bwww(?=\.)|\bGH(?=-\d)/gi, part => `${part}\u200b`)
}

/** A path in a code span, also where it holds backticks or ends a cell. */
export function code(text: string): string {
  return `\`${text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', '’')
    .replaceAll('|', '\\|')}\``
}

/** A line inside a fence of three backticks, which it cannot end. */
export function fenced(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�').replace(/`(?=`)/g, '`\u200b')
}

/** A link to a page that was read. Only addresses of the web become one. */
export function link(words: string, address: string): string {
  const web = /^https?:\/\/[^\s<>"]+$/.test(address)
  const safe = address.replace(/[()\\|`[\]*_~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return web ? `[${plain(words)}](${safe})` : plain(words)
}
