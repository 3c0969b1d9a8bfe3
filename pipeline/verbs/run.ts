import type { FileSystem } from '../files/file-system.ts'
import type { OnStage } from '../stages.ts'

/** Where a run reads and writes, and how it speaks. `readme` is absent where no README is kept fresh. */
export interface Run {
  files: FileSystem
  sources: string
  data: string
  output: string
  readme?: string
  format: 'text' | 'json' | 'github'
  /** Every problem is told in full, however many there are. */
  all?: boolean
  /** Tells the state of the program from every other, so that what it worked out may be kept; absent where that is not known. */
  program?: string
  onStage: OnStage
}
