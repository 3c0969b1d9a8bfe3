/** A file as text: its path with `/` inside its folder, and all it holds. */
export interface TextFile {
  path: string
  text: string
}
