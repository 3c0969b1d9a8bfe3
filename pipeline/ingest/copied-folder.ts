import { SOURCE_ID } from '../../schema/ids.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { SourceFolder } from '../review/sources.ts'
import { withoutCopyMark } from './name-meant.ts'

/** Says so of a folder that bears the mark of a copy beside the folder it is of, and whether anything would be lost with it. Such a folder is read no further. */
export function copiedFolder(
  folder: SourceFolder,
  folders: ReadonlyMap<string, SourceFolder>,
  filesIn: (folder: SourceFolder) => readonly SourceFile[],
): Problem | undefined {
  const original = SOURCE_ID.test(folder.id) ? undefined : folders.get(withoutCopyMark(folder.id))
  if (original === undefined || original === folder) return undefined
  const held = new Map(filesIn(original).map(({ path, bytes }) => [nameOf(path), Buffer.from(bytes)]))
  const isHeld = filesIn(folder).every(({ path, bytes }) => held.get(nameOf(path))?.equals(Buffer.from(bytes)) === true)
  return fault(
    'known-file',
    wholeFile(notePath(folder)),
    `Unexpected folder ${quoted(folder.id)}, expected an id such as \`example-2015-fear\`; it is a copy of ${quoted(original.id)} and holds ${isHeld ? 'the same' : 'something else'}`,
    isHeld
      ? `delete ${folder.path}; ${original.path} holds all that it does.`
      : `put into ${original.path} what is to count of ${folder.path} and move it out of the sources, or rename it where it is another study.`,
  )
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}
