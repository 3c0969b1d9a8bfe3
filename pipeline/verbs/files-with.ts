import type { SourceFile } from '../review/source-file.ts'

/** The sources with these texts in place of what stands there, or new. */
export function filesWith(input: readonly SourceFile[], texts: ReadonlyMap<string, string>): readonly SourceFile[] {
  if (texts.size === 0) return input
  const all = new Map(input.map(file => [file.path, file]))
  for (const [path, text] of texts) all.set(path, { path, bytes: Buffer.from(text) })
  return [...all.values()]
}
