import type { FileSystem } from './file-system.ts'

/**
 * The folders in a folder that git knows as submodules of the repository around it, by their paths in the folder: one that was never fetched is an empty folder,
 * and nothing else tells it from one.
 */
export async function submodulesIn(files: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  const inside = await files.realPath(folder)
  const steps = inside.replaceAll('\\', '/').split('/')
  for (let length = steps.length; length > 0; length--) {
    const root = steps.slice(0, length).join('/')
    const said = await files.read(`${root}/.gitmodules`).catch(() => undefined)
    if (said === undefined) continue
    const above = steps
      .slice(length)
      .map(step => `${step}/`)
      .join('')
    const paths = [
      ...Buffer.from(said)
        .toString('utf8')
        .matchAll(/^\s*path\s*=\s*"?(.*?)"?\s*$/gm),
    ].map(([, path = '']) => path)
    return new Set(paths.flatMap(path => (path.startsWith(above) ? [path.slice(above.length)] : [])))
  }
  return new Set()
}
