import { MEASURE } from '../../schema/measure.ts'
import type { Entry } from '../files/entries-in.ts'
import type { FileSystem } from '../files/file-system.ts'
import { inBatches } from '../files/in-batches.ts'
import { isLeftBySystem } from '../files/left-by-system.ts'
import { isOwnFile } from '../files/own-files.ts'
import { submodulesIn } from '../files/submodules-in.ts'
import type { SourceFile, Unread } from '../review/source-file.ts'
import type { Run } from './run.ts'

/** Everything that stands in the sources folder, read or not; `undefined` where nothing does. What systems and other runs leave is passed over. */
export async function readAll({ files, sources }: Pick<Run, 'files' | 'sources'>): Promise<SourceFile[] | undefined> {
  const entries = (await files.list(sources)).filter(({ path }) => !isOwnFile(path) && !isLeftBySystem(path))
  const isEmpty = (folder: string) => !entries.some(({ path }) => path.startsWith(`${folder}/`))
  const found = await inBatches(entries, async entry => {
    if (entry.is !== 'folder') return readEntry(files, sources, entry)
    return isEmpty(entry.path) ? emptyFolder(files, sources, entry.path) : undefined
  })
  const all = found.filter(one => one !== undefined)
  return all.length === 0 ? undefined : all
}

/** Sheets that may hold more than any file are declared with all sheets, which nobody waits for where no file is so large. */
async function mostAt(path: string): Promise<number> {
  const { measureOf } = await import('../../schema/measure-of.ts')
  return measureOf(path).bytes
}

async function emptyFolder(files: FileSystem, sources: string, path: string): Promise<SourceFile> {
  const isSubmodule = (await submodulesIn(files, sources)).has(path)
  return { path, bytes: new Uint8Array(), unread: { is: isSubmodule ? 'submodule' : 'empty folder' } }
}

/** What a path in the sources holds, or why that cannot be read; `undefined` where it is gone by now. Of a large file only the size is asked. */
async function readEntry(files: FileSystem, sources: string, entry: Entry): Promise<SourceFile | undefined> {
  const { path, is, size, code = '' } = entry
  const unread = (why: Unread): SourceFile => ({ path, bytes: new Uint8Array(), unread: why })
  if (is === 'folder') return undefined
  if (is === 'closed') return unread({ is, code })
  if (is !== 'file') return unread({ is })
  if (size > MEASURE.bytes && size > (await mostAt(path))) return unread({ is: 'too large', size })
  try {
    const bytes = await files.read(`${sources}/${path}`)
    return bytes === undefined ? undefined : { path, bytes }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !['EACCES', 'EPERM', 'ELOOP', 'EISDIR', 'ENOTSUP'].includes(code)) throw error
    return unread({ is: 'closed', code })
  }
}
