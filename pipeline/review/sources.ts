import type { Note } from './note.ts'
import type { Sheet } from './sheet.ts'

/** The folder of one study or document, as it stands. What could not be read is not here; `whole` tells whether that is so. */
export interface SourceFolder {
  id: string
  path: string
  whole: boolean
  note?: Note
  sheets: Map<string, Sheet>
}

/** A sources folder as it stands. Pages and sheets above the studies are named by their file. */
export interface Sources {
  path: string
  pages: Map<string, Note>
  sheets: Map<string, Sheet>
  studies: SourceFolder[]
  documents: SourceFolder[]
}
