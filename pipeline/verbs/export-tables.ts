import type { Review } from '../../schema/settled.ts'
import { counted } from '../diagnostics/counted.ts'
import { aggregate } from '../stages.ts'
import { exportedFolder } from './exported.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/** All tables in the forms that git does not hold, in a folder that is not there yet. */
export async function exportTables(run: Run, { to }: { to: string | undefined }): Promise<Said> {
  if (to === undefined)
    return usage('Name a folder for the files, such as `--to tables`, which is not there yet. Nothing was written.')
  return exportedFolder(run, to, async review => {
    const contents = await tablesInForms(run, review)
    return {
      contents,
      remarks: [
        'tables.xlsx: each table a sheet, and a first that says what each is.',
        `parquet/: ${counted(of(contents, 'parquet/'), 'table')}, lists as lists.`,
        `excel/: ${counted(of(contents, 'excel/'), 'table')} for a spreadsheet that writes a half as 0,5: \`;\` between cells, \`|\` in lists.`,
      ],
    }
  })
}

/** The files of the folder, by their paths in it. */
async function tablesInForms(run: Run, review: Review): Promise<Map<string, string | Uint8Array>> {
  const { tablesAsWorkbook } = await import('../export/tables-as-workbook.ts')
  const { tableAsParquet } = await import('../export/table-as-parquet.ts')
  const { tableForSpreadsheet } = await import('../export/table-for-spreadsheet.ts')
  const all = aggregate(review, run.onStage)
  return new Map<string, string | Uint8Array>([
    ['tables.xlsx', await tablesAsWorkbook(all, review.protocol.review.languages)],
    ...all.map(one => [`parquet/${one.table.name}.parquet`, tableAsParquet(one)] as const),
    ...all.map(one => [`excel/${one.table.name}.csv`, tableForSpreadsheet(one)] as const),
  ])
}

function of(contents: ReadonlyMap<string, unknown>, folder: string): number {
  return [...contents.keys()].filter(path => path.startsWith(folder)).length
}
