import type { CodeOfTheme } from '../review/counted-codes.ts'
import { label, type TableColumn, type TableRow, text } from './table.ts'

/** The columns by which a table names a code and its theme. */
export const codeColumns: readonly TableColumn[] = [
  text('theme'),
  label('theme_label'),
  text('code'),
  label('code_label'),
]

export function codeCells({ theme, code }: CodeOfTheme): TableRow['cells'] {
  return {
    theme: theme.theme,
    theme_label: theme.labels,
    code: code.code,
    code_label: code.labels,
  }
}
