import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { called } from './bundled-script.ts'
import { drawnSources } from './drawn-sources.ts'

/** Prints how long `build` and `check` take over drawn sources of so many studies, and the most memory they have. Ends with a failure where one does not end well. */
const STUDIES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [38, 380, 3_800]

for (const studies of STUDIES) {
  const place = mkdtempSync(join(tmpdir(), 'sources-bench-'))
  try {
    console.log(`\n${studies} studies`)
    for (const [path, text] of drawnSources(studies, 1)) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    for (const verb of ['build', 'check']) {
      const { ms, memory } = called([verb], place)
      console.log(`  ${verb.padEnd(8)} ${(ms / 1000).toFixed(1).padStart(7)} s ${memory.toFixed(0).padStart(7)} MB`)
    }
  } finally {
    rmSync(place, { recursive: true })
  }
}
