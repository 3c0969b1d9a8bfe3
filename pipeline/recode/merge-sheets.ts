import { inLanguage } from '../../schema/flat-labels.ts'
import { VALUE_NAMES } from '../../schema/reading.ts'
import type { Values } from '../../schema/settled.ts'
import { fileOf } from '../../schema/sheets.ts'
import type { Sheet } from '../review/sheet.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { MergedSource, Merging } from './merging.ts'
import { rowsOf, type SheetRow, withCells, withRows } from './sheet-rows.ts'

/** The sheets of a study or document in which one of the codes stands, by their files, as they become. */
export function mergedSheets(
  source: SourceUnderReview,
  sheets: ReadonlyMap<string, Sheet>,
  merging: Merging,
  merged: MergedSource,
): [file: string, text: string][] {
  const coding = source.sheets.map(({ coder }) => [fileOf('coding', coder), codingRow(merged, merging, coder)] as const)
  const all = [...coding, [fileOf('rulings'), rulingRow(source, merged, merging)] as const]
  return all.flatMap(([file, rowOf]): [string, string][] => {
    const sheet = sheets.get(file)
    const rows = sheet === undefined ? [] : rowsOf(sheet)
    if (sheet === undefined || !rows.some(row => isOurs(row, merging))) return []
    return [
      [
        file,
        withRows(
          sheet,
          rows.flatMap(row => (isOurs(row, merging) ? (rowOf(row) ?? []) : [row])),
        ),
      ],
    ]
  })
}

/** The one row of a passage stands where the first of its rows stood. */
function codingRow(merged: MergedSource, { into }: Merging, coder: string): (row: SheetRow) => SheetRow | undefined {
  const readings = merged.readings.get(coder) ?? []
  return row => {
    const one = readings.find(({ place }) => place.line === row.line)?.value
    return one === undefined ? undefined : withCells(row, { code: into, ...valueCells(one) })
  }
}

/** What is not settled yet, as in a draft, keeps its rulings. */
function rulingRow(
  source: SourceUnderReview,
  merged: MergedSource,
  { codes, into }: Merging,
): (row: SheetRow) => SheetRow | undefined {
  const open = new Set(source.unsettled.filter(one => codes.has(one.code)).map(({ passage }) => passage))
  return row => {
    if (open.has(row.cells.get('passage') ?? '')) return withCells(row, { code: into })
    const one = merged.rulings.find(({ row: { place } }) => place.line === row.line)?.ruling
    if (one === undefined) return undefined
    const translations = Object.entries(one.reason_translations ?? {})
    return withCells(row, {
      ...valueCells(one),
      code: into,
      reason: one.reason,
      ...Object.fromEntries(translations.map(([tag, text]) => [inLanguage('reason', tag), text])),
    })
  }
}

function valueCells(
  values: { [Key in keyof Values]?: Values[Key] | undefined },
): Record<string, string | readonly string[]> {
  return Object.fromEntries(VALUE_NAMES.map(name => [name, values[name] ?? '']))
}

function isOurs({ cells }: SheetRow, { codes }: Merging): boolean {
  return codes.has(cells.get('code') ?? '')
}
