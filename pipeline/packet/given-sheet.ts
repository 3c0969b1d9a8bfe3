import { writeCsv } from '../canonical/csv.ts'
import type { TextFile } from '../review/text-file.ts'
import { nameInPacket, sheetInPacket, sourceInPacket } from './packet-name.ts'

/** The last column of a sheet in a packet: the file that holds the passages. It keeps sheets apart that have the same rows, as those of many studies do. */
export const OF_FILE = 'file'

/** What is said of it to whoever fills the sheet in. */
export const ABOUT_FILE = `The last column, \`${OF_FILE}\`, says which file the sheet is of and stays as it is; in a row that is added it may be left out.`

/** An empty sheet as it is given out for a study or document. */
export function givenSheet(
  coder: string,
  id: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): TextFile {
  const name = nameInPacket(coder, id)
  const file = sourceInPacket(name)
  return {
    path: sheetInPacket(name, coder),
    text: writeCsv(
      [...columns, OF_FILE],
      rows.map(row => [...row, file]),
    ),
  }
}
