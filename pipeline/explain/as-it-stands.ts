import type { SourceFile } from '../review/source-file.ts'

/**
 * What a page above the studies says of a word, line by line as it stands there. For a page that holds problems: whoever mends it must be able to look up what
 * its other entries say.
 */
export function asItStands(word: string, root: string, files: readonly SourceFile[]): string | undefined {
  const asked = word.toLowerCase()
  for (const { path, bytes } of files.filter(file => /^[^/]+\.md$/.test(file.path))) {
    const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/)
    const heads = lines.flatMap((line, index) => (/^#{1,6} /.test(line) ? [index] : []))
    for (const [nth, head] of heads.entries()) {
      const entry = lines.slice(head, heads[nth + 1])
      const names = entry.flatMap(
        line => /^#{1,6} (?:Scheme: )?(.*\S)|^- \p{L}{2,3}: (.*\S)/u.exec(line)?.slice(1) ?? [],
      )
      if (names.some(name => name?.toLowerCase() === asked))
        return entry
          .map((line, index) => ({ line: line.trimEnd(), n: head + index + 1 }))
          .filter(({ line }) => line !== '')
          .map(({ line, n }) => `${root}/${path}:${n} ${line}`)
          .join('\n')
    }
  }
  return undefined
}
