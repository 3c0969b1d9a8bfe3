import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesUnder, MINI } from './laws/mini-review.ts'

/**
 * Builds the mini review and the real sources with the packed program, on this runtime and newer ones, and compares every byte with what the program makes as
 * it stands here.
 *
 * The npm package `node` brings a runtime. It is installed in a temporary folder and called by path, never as a dependency: it would take over `node` in
 * every script.
 */
const OTHERS = ['22', '24']
const place = mkdtempSync(join(tmpdir(), 'runtimes-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))

const REVIEWS = { mini: MINI, real: 'sources' }
let same = true
run('npm', ['run', 'prepack', '--silent'])
const wanted = made('source', [process.execPath, '--import', 'tsx', 'pipeline/cli.ts'])
for (const major of ['this', ...OTHERS]) {
  const other = made(major, [major === 'this' ? process.execPath : runtime(major), 'dist/bin/cli.js'])
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

/** Every file that a program makes of both reviews, by path. */
function made(name: string, [binary = '', ...program]: readonly string[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const [review, sources] of Object.entries(REVIEWS)) {
    const to = join(place, name, review)
    const folders = ['--sources', sources, '--data', join(to, 'data'), '--output', join(to, 'output')]
    run(binary, [...program, 'build', ...folders])
    for (const path of filesUnder(to)) files.set(`${review}/${path}`, readFileSync(join(to, path), 'latin1'))
  }
  console.log(`Node ${run(binary, ['--version']).trim()}, ${name}: ${files.size} files`)
  return files
}

function run(command: string, words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}
