import type { Material } from './page/material.ts'
import type { Language } from './page/words.ts'

/**
 * Text that Markdown and HTML read as nothing but text, on one line.
 *
 * A forge also turns `$…$` into formulas and a number or dash at the beginning of a line into a list, so these are escaped too.
 */
export function plain(text: unknown): string {
  return String(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|#~$]/g, character => `\\${character}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A table whose columns from `numbersFrom` on hold numbers. */
export function markdownTable(
  heads: readonly string[],
  numbersFrom: number,
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  const rule = heads.map((_, index) => (index < numbersFrom ? '---' : '---:'))
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** A chart with its alternative text; nothing where it was not drawn. */
export function image({ charts }: Material, name: string, language: Language): string {
  const chart = charts.get(`${name}.${language}`)
  return chart === undefined ? '' : `![${plain(chart.description)}](charts/${name}.${language}.svg)`
}
