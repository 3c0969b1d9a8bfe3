/**
 * A file that is made: its path with `/` inside its folder, and what it holds, in pieces that follow one another. A single text ends at half a gigabyte
 * in this language, and a table or a list of records need not.
 */
export interface MadeFile {
  path: string
  pieces: readonly string[]
}
