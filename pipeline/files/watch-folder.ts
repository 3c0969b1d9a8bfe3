import { watch } from 'chokidar'
import { isLeftBySystem } from './left-by-system.ts'
import { isOwnFile } from './own-files.ts'

/**
 * Calls `onChange` whenever a file of a folder is added, changed or removed; what systems and other runs leave does not count. Resolves once every later change is seen,
 * and gives how to stop. An error of the system later on counts as a change, so that the next read meets it and says what is wrong.
 */
export async function watchFolder(folder: string, onChange: () => void): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: path => isOwnFile(path) || isLeftBySystem(path),
  })
  watcher.on('all', onChange)
  await new Promise((resolve, reject) => watcher.once('ready', () => resolve(undefined)).once('error', reject))
  watcher.on('error', onChange)
  return () => watcher.close()
}
