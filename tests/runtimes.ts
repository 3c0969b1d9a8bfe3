import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { filesUnder, MINI } from './laws/mini-review.ts'

/**
 * Builds the mini review and the real sources on this runtime and newer ones, with the packed program and with the one that the scripts run, once with nothing
 * kept and once with what the first time kept, and compares every byte with what the program makes as it stands here.
 *
 * The npm package `node` brings a runtime. It is installed in a temporary folder and called by path, never as a dependency: it would take over `node` in
 * every script.
 */
const OTHERS = ['22', '24']
const place = mkdtempSync(join(tmpdir(), 'runtimes-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))

const MADE = ['data', 'output']
const REVIEWS = { mini: MINI, real: 'sources' }
let same = true
run('npm', ['run', 'prepack', '--silent'])
const PROGRAMS = { packed: 'dist/bin/cli.js', scripts: 'packaging/start.js' }
const tsx = import.meta.resolve('tsx')
const wanted = made('source', [process.execPath, '--import', tsx, resolve('pipeline/cli.ts')])
const runtimes = Object.entries({
  this: process.execPath,
  ...Object.fromEntries(OTHERS.map(major => [major, runtime(major)])),
})
const tries = runtimes.flatMap(([major, binary]) =>
  Object.entries(PROGRAMS).map(([program, path]) => ({ name: `${major}-${program}`, words: [binary, resolve(path)] })),
)
for (const { name, words } of tries) {
  const other = made(name, words)
  const differing = [...new Set([...wanted.keys(), ...other.keys()])].filter(
    path => wanted.get(path) !== other.get(path),
  )
  for (const path of differing) console.error(`  differs: ${path}`)
  same &&= differing.length === 0
}
console.log(same ? 'Every runtime makes the same bytes.' : 'The runtimes make different bytes.')
process.exitCode = same ? 0 : 1

/** The program of a runtime that is installed for this check. */
function runtime(major: string): string {
  const folder = join(place, `node-${major}`)
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `node@${major}`])
  const binary = join(folder, 'node_modules/node/bin/node')
  if (!existsSync(binary)) throw new Error(`The package node@${major} brought no runtime for this machine`)
  return binary
}

/** Every file that a program makes of both reviews, by path, the first time and again where it may use what it kept. */
function made(name: string, [binary = '', ...program]: readonly string[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const [review, sources] of Object.entries(REVIEWS)) {
    const to = join(place, name, review)
    cpSync(sources, join(to, 'sources'), { recursive: true })
    mkdirSync(join(to, 'node_modules'))
    for (const time of ['first', 'again']) {
      for (const folder of MADE) rmSync(join(to, folder), { recursive: true, force: true })
      run(binary, [...program, 'build'], to)
      for (const folder of MADE)
        for (const path of filesUnder(join(to, folder)))
          files.set(`${review}/${time}/${folder}/${path}`, readFileSync(join(to, folder, path), 'latin1'))
    }
  }
  console.log(`Node ${run(binary, ['--version']).trim()}, ${name}: ${files.size} files`)
  return files
}

function run(command: string, words: string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8', cwd })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}
