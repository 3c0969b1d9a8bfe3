import type { Stats } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What stands in a folder or in those in it: its path in the folder, with `/`, what it is, and how many bytes a file has. */
export interface Entry {
  path: string
  is: 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'repository' | 'submodule' | 'misnamed' | 'closed'
  size: number
  /** The word of the system for why it is closed. */
  code?: string
}

/**
 * Everything that stands in a folder and in those in it, in no order; nothing where there is no folder. No link is followed, and no repository inside is
 * entered, because git does neither.
 */
export async function entriesIn(folder: string, above = ''): Promise<Entry[]> {
  const names = await namesIn(join(folder, above), above === '')
  if (!Array.isArray(names)) return [{ path: above, is: 'closed', size: 0, code: names.code }]
  if (above !== '' && names.some(name => name.toString('latin1') === '.git'))
    return [{ path: above, is: await kindOfRepository(join(folder, above, '.git')), size: 0 }]
  const inside = await Promise.all(
    names.map(async (bytes): Promise<Entry[]> => {
      const name = bytes.toString('utf8')
      if (!Buffer.from(name).equals(bytes)) return [{ path: pathOf(above, escaped(bytes)), is: 'misnamed', size: 0 }]
      const path = pathOf(above, name)
      const found = await lstat(join(folder, path)).catch((error: NodeJS.ErrnoException) => error.code ?? '')
      if (typeof found === 'string') return found === 'ENOENT' ? [] : [{ path, is: 'closed', size: 0, code: found }]
      const entry: Entry = { path, is: kindOf(found), size: found.size }
      if (entry.is !== 'folder') return [entry]
      const inner = await entriesIn(folder, path)
      return inner[0]?.path === path ? inner : [entry, ...inner]
    }),
  )
  return inside.flat()
}

/** Of a submodule git keeps in the repository around it, and in its own folder a file that says where. */
async function kindOfRepository(path: string): Promise<'repository' | 'submodule'> {
  const isFile = (await lstat(path).catch(() => undefined))?.isFile() === true
  const said = isFile ? await readFile(path, 'utf8').catch(() => '') : ''
  return /^gitdir: .*\/modules\//.test(said) ? 'submodule' : 'repository'
}

/** The names in a folder; only the outermost may be missing or be reported as an error. */
async function namesIn(folder: string, isOutermost: boolean): Promise<Buffer[] | { code: string }> {
  try {
    return await readdir(folder, { encoding: 'buffer' })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    if (isOutermost || !CLOSED.includes(code)) throw error
    return { code }
  }
}

/** What the system says of something that nobody can mend but by changing it, and not of its own state. */
const CLOSED = ['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG']

function kindOf(found: Stats): Entry['is'] {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  if (found.isSymbolicLink()) return 'link'
  if (found.isFIFO()) return 'pipe'
  return found.isSocket() ? 'socket' : 'device'
}

function pathOf(above: string, name: string): string {
  return above === '' ? name : `${above}/${name}`
}

/** A name of any bytes as text: those that are no UTF-8 as `\xff`. */
export function escaped(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return latin1.replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`)
}
