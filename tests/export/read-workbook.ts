import { XMLParser } from 'fast-xml-parser'
import { unzipSync } from 'fflate'

type Text = string | { '#text'?: string }
/** A text is one piece, or runs that look different. */
interface Said {
  t?: Text
  r?: { t: Text } | { t: Text }[]
}

/** What the parts of a workbook say by the standard, ECMA-376 part 1, 18.3 and 18.4. */
export function readWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    isArray: name => ['row', 'c', 'si', 'sheet'].includes(name),
  })
  const part = (path: string) => parser.parse(Buffer.from(files[path] ?? []).toString('utf8'))
  const texts = ((part('xl/sharedStrings.xml').sst.si ?? []) as Said[]).map(({ t, r = [] }) =>
    [...(t === undefined ? [] : [t]), ...[r].flat().map(run => run.t)].map(wordsOf).join(''),
  )
  const cellOf = ({ t, v }: { t?: string; v?: string }) =>
    v === undefined ? undefined : t === 's' ? texts[Number(v)] : t === 'b' ? v === '1' : Number(v)
  return {
    names: part('xl/workbook.xml').workbook.sheets.sheet.map((one: { name: string }) => one.name) as string[],
    rows: (index: number): unknown[][] =>
      (part(`xl/worksheets/sheet${index + 1}.xml`).worksheet.sheetData.row ?? []).map(
        (row: { c?: { r: string; t?: string; v?: string }[] }) => {
          const cells: unknown[] = []
          for (const cell of row.c ?? []) cells[columnOf(cell.r)] = cellOf(cell)
          return Array.from(cells)
        },
      ),
  }
}

function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : (text['#text'] ?? '')
}

/** `A1` is in column 0, `AA1` in column 26. */
function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
