/**
 * A file as it was found: its path with `/`, as a person would type it or inside its folder, and its bytes. There are none where `unread` says what
 * stands there instead.
 */
export interface SourceFile {
  path: string
  bytes: Uint8Array
  unread?: Unread
}

/**
 * Why something that stands in the sources was not read: it is no file, or one that the system keeps closed (with the word it has for that), one that is
 * too large, a folder with nothing in it, or its name is no UTF-8.
 */
export type Unread =
  | { is: 'link' | 'pipe' | 'socket' | 'device' | 'repository' | 'submodule' | 'empty folder' | 'misnamed' }
  | { is: 'closed'; code: string }
  | { is: 'too large'; size: number }
