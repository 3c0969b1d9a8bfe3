import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disk } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { MINI, runOn } from '../laws/mini-review.ts'

/**
 * Prints how long each stage takes, and the whole program beside a Node that does nothing. Times are milliseconds, the middle of several runs, because one
 * run meets whatever else the machine does.
 */
const RUNS = 3
const place = mkdtempSync(join(tmpdir(), 'bench-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))

for (const sources of ['sources', MINI]) {
  console.log(`\n${sources}, stages in one process`)
  const stages = new Map<string, number[]>()
  for (let run = 0; run <= RUNS; run++) {
    let before = performance.now()
    const note = (stage: string) => {
      const now = performance.now()
      const name = `${stage}${run === 0 ? ' (first, with loading)' : ''}`
      stages.set(name, [...(stages.get(name) ?? []), now - before])
      before = performance.now()
    }
    const folders = { data: join(place, `d${run}`), output: join(place, `o${run}`), readme: join(place, 'none') }
    const said = await build(runOn(disk, { sources, ...folders, onStage: note }))
    if (said.code !== 0) throw new Error(`${sources} does not build:\n${said.stdout}${said.stderr}`)
    note('write')
    rmSync(folders.data, { recursive: true })
    rmSync(folders.output, { recursive: true })
  }
  for (const [stage, times] of stages) print(stage, times)

  console.log(`\n${sources}, as a process`)
  const [data, output] = [join(place, 'data'), join(place, 'output')]
  const folders = ['--sources', sources, '--data', data, '--output', output]
  print('node -e 0', timesOf(['-e', '0']))
  print(
    'build, all new',
    timesOf(cli('build', ...folders), () => {
      rmSync(data, { recursive: true, force: true })
      rmSync(output, { recursive: true, force: true })
    }),
  )
  print('build, nothing new', timesOf(cli('build', ...folders)))
  print('check', timesOf(cli('check', ...folders)))
  print('explain, draws nothing', timesOf(cli('explain', 'by-theme', 'all', '--sources', sources)))
  if (sources === 'sources') print('diff of two revisions', timesOf(cli('diff', 'HEAD~1', 'HEAD')))
  rmSync(data, { recursive: true, force: true })
  rmSync(output, { recursive: true, force: true })
}

function cli(...words: string[]): string[] {
  return ['--import', 'tsx', 'pipeline/cli.ts', ...words]
}

function timesOf(words: string[], before = () => {}): number[] {
  return Array.from({ length: RUNS }, () => {
    before()
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stderr}`)
    return performance.now() - started
  })
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  console.log(`  ${what.padEnd(34)} ${middle.toFixed(0).padStart(6)} ms`)
}
