import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The way from here to the nearest folder, this one or one above it, that holds a file: empty or `../..`; `undefined` where none does. */
export function folderAbove(file: string): string | undefined {
  for (let way = ''; ; way = join('..', way)) {
    if (existsSync(join(way, file))) return way.replaceAll('\\', '/').replace(/\/$/, '')
    if (dirname(resolve(way)) === resolve(way)) return undefined
  }
}
