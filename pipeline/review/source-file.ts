/** A file as it was found: its path with `/`, as a person would type it or inside its folder, and its bytes. */
export interface SourceFile {
  path: string
  bytes: Uint8Array
}
