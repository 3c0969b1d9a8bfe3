import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { drawnSources } from './drawn-sources.ts'

/** Prints how long `build` and `check` take over drawn sources of so many studies. Ends with a failure where one does not end well. */
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
      const folders = ['sources', 'data', 'output'].flatMap(name => [`--${name}`, join(place, name)])
      const words = ['--max-old-space-size=8192', '--import', 'tsx', 'pipeline/cli.ts', verb, ...folders]
      const before = performance.now()
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
      if (status !== 0) throw new Error(`${verb} ended with ${status}:\n${stdout}${stderr}`)
      console.log(`  ${verb.padEnd(8)} ${((performance.now() - before) / 1000).toFixed(1).padStart(7)} s`)
    }
  } finally {
    rmSync(place, { recursive: true })
  }
}
