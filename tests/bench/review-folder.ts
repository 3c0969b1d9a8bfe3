import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The review in a folder of its own; `cold` removes all that was made and kept there, so that the next build does everything. */
export function reviewFolder(): { place: string; cold: () => void } {
  const place = mkdtempSync(join(tmpdir(), 'review-bench-'))
  cpSync('sources', join(place, 'sources'), { recursive: true })
  cpSync('README.md', join(place, 'README.md'))
  mkdirSync(join(place, 'node_modules'))
  const made = ['data', 'output', 'node_modules/.cache'].map(name => join(place, name))
  return {
    place,
    cold: () => {
      for (const path of made) rmSync(path, { recursive: true, force: true })
    },
  }
}
