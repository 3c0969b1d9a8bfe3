import { zipSync } from 'fflate'

/**
 * An archive with the same bytes whenever it is made: of the first day that an archive knows, on the clock of the time zone, and compressed in JavaScript (0, not at all, to 9), because how well a runtime compresses
 * depends on its version.
 */
export function packed(files: Record<string, Uint8Array>, level: 0 | 6): Uint8Array {
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) })
}
