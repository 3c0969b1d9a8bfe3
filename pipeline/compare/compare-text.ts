import type { TextFile } from '../review/text-file.ts'

/** Lines of a file that only one side has. Both lists are empty where its lines only stand in another order, or end in another way. */
export interface FileDifference {
  path: string
  what: 'added' | 'removed' | 'changed'
  gone: { line: number; text: string }[]
  come: { line: number; text: string }[]
}

/**
 * Compares files line by line, each line as often as it stands there. Used where one side cannot be read as a review. The order of the rows of a sheet is no
 * change; that of the lines of a note is, because a bullet belongs to the heading above it.
 */
export function compareFiles(before: readonly TextFile[], after: readonly TextFile[]): FileDifference[] {
  const paths = [...new Set([...before, ...after].map(file => file.path))].sort()
  const texts = [before, after].map(side => new Map(side.map(file => [file.path, file.text])))
  return paths.flatMap(path => {
    const [old, now] = texts.map(side => side.get(path))
    if (old === now) return []
    if (old !== undefined && now !== undefined && path.endsWith('.csv') && isReordered(old, now)) return []
    const gone = linesOnlyIn(old ?? '', now ?? '')
    const come = linesOnlyIn(now ?? '', old ?? '')
    return [{ path, what: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed', gone, come }]
  })
}

/** The same header and the same rows, each as often. */
function isReordered(one: string, other: string): boolean {
  const [rows, others] = [one, other].map(text => text.replace(/\n$/, '').split('\n'))
  return rows?.[0] === others?.[0] && rows?.sort().join('\n') === others?.sort().join('\n')
}

function linesOnlyIn(one: string, other: string): { line: number; text: string }[] {
  const left = new Map<string, number>()
  for (const text of other.split('\n')) left.set(text, (left.get(text) ?? 0) + 1)
  return one
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => {
      const n = left.get(text) ?? 0
      left.set(text, n - 1)
      return text !== '' && n <= 0
    })
}
