/** A place in a source file. Lines and columns start at 1, columns count UTF-16 units, the end is exclusive. */
export interface Place {
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Text with the place it stands at. */
export interface Placed {
  text: string
  place: Place
}

/** A place that stands for a whole file. */
export function wholeFile(path: string): Place {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** The place of what is wrong in no file, such as in the words of a call. */
export const NOWHERE: Place = wholeFile('')

/** True of a place that stands for a whole file, so that no line of it is shown. A cell that is empty is a place too. */
export function isWholeFile({ line, column, endLine, endColumn }: Place): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1
}
