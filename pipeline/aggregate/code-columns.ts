import { textIn } from '../languages/text-in.ts'
import type { CodeOfTheme } from './counted-codes.ts'
import { type Cell, type Column, text } from './table.ts'

/** The columns by which a table names a code and its theme, in both languages. */
export const codeColumns: readonly Column[] = [
  text('theme', 'Tema', 'Theme'),
  text('theme_da', 'Tema på dansk', 'Theme in Danish'),
  text('theme_en', 'Tema på engelsk', 'Theme in English'),
  text('code', 'Kode', 'Code'),
  text('code_da', 'Kode på dansk', 'Code in Danish'),
  text('code_en', 'Kode på engelsk', 'Code in English'),
]

export function codeCells({ theme, code }: CodeOfTheme): Record<string, Cell> {
  return {
    theme: theme.theme,
    theme_da: textIn(theme.labels, 'da'),
    theme_en: textIn(theme.labels, 'en'),
    code: code.code,
    code_da: textIn(code.labels, 'da'),
    code_en: textIn(code.labels, 'en'),
  }
}
