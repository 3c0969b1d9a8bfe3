/** So many files of a folder are named; of more it is said how many they are, so that what follows the list is not pushed off a screen. */
const NAMED = 3

/** The files that a run wrote or removed, each with its sign before it. */
export function filesInShort(files: readonly string[]): string {
  if (files.length === 0) return 'Nothing changed.'
  const folders = [...new Set(files.map(folderOf))]
  const lines = folders.flatMap(folder => {
    const own = files.filter(file => folderOf(file) === folder)
    return folder === '' || own.length <= NAMED ? own : [`${folder} (${own.length} files)`]
  })
  return [`${files.length === 1 ? '1 file' : `${files.length} files`} written or removed:`, ...lines].join('\n')
}

/** Up to the last stroke: `~ output/tables/`. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
