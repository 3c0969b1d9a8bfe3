import type { MadeFile } from '../pipeline/review/made-file.ts'
import type { TextFile } from '../pipeline/review/text-file.ts'

/** Made files as whole texts, for a test that reads them. */
export function madeTexts(files: readonly MadeFile[]): TextFile[] {
  return files.map(({ path, pieces }) => ({ path, text: [...pieces].join('') }))
}
