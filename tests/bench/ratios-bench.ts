import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleIn, isBundled } from '../../packaging/bundle-place.js'
import { programHash } from '../../packaging/program-hash.js'

/**
 * Prints how long the program takes, and how many times as long as a Node that does nothing: whole processes in turn, one of each, and of so many pairs the one in
 * the middle. A machine that is busy slows both. The memory is the most that the process had.
 */
const PAIRS = Number(process.argv[2] ?? 7)
const top = resolve('.')
if (!isBundled(top, programHash(top))) throw new Error('The bundle is not of the files as they are: `npm run prepare`')
const { script } = bundleIn(top)
/** Says at its end, on a line of its own, the most memory it had. */
const MEASURED = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>process.stderr.write('\\nmemory '+process.resourceUsage().maxRSS+'\\n'))")}`

const place = mkdtempSync(join(tmpdir(), 'ratios-bench-'))
try {
  cpSync('sources', join(place, 'sources'), { recursive: true })
  cpSync('README.md', join(place, 'README.md'))
  mkdirSync(join(place, 'node_modules'))
  const [study = ''] = readdirSync('sources/studies').sort()
  const note = join(place, 'sources/studies', study, 'note.md')
  const codebook = join(place, 'sources/codebook.md')
  const kept = join(place, 'node_modules/.cache')
  const made = ['data', 'output'].map(name => join(place, name))
  const cold = () => {
    for (const path of [...made, kept]) rmSync(path, { recursive: true, force: true })
  }

  console.log(`${'median of pairs'.padEnd(40)}        ms   times node   MB`)
  timed('build, all new', ['build'], cold)
  timed('build, nothing changed', ['build'])
  timed('build, nothing changed, by npm start', ['build'], () => {}, 'npm')
  timed('build, a passage changed', ['build'], () => change(note, /^### p1\n(.*?)\.?$/m))
  timed('build, a code changed', ['build'], () => change(codebook, /^- Include: (.*?)\.?$/m))
  timed('check', ['check'])
  timed('explain by-theme all', ['explain', 'by-theme', 'all'])
  timed('diff HEAD~1 HEAD', ['diff', 'HEAD~1', 'HEAD'], () => {}, 'here')
} finally {
  rmSync(place, { recursive: true })
}

function timed(what: string, words: string[], before: () => void = () => {}, how: 'npm' | 'here' | 'there' = 'there') {
  const [command, ...first] =
    how === 'npm' ? ['npm', 'start', '--silent', '--'] : [process.execPath, '--import', MEASURED, script]
  const cwd = how === 'there' ? place : top
  const given = how === 'npm' ? [] : words
  before()
  run(command ?? '', [...first, ...given], cwd)
  const pairs = Array.from({ length: PAIRS }, () => {
    before()
    const own = run(command ?? '', [...first, ...given], cwd)
    return { ...own, nothing: run(process.execPath, ['-e', '0'], cwd).ms }
  })
  const ms = middle(pairs.map(one => one.ms))
  const times = middle(pairs.map(one => one.ms / one.nothing))
  const memory = how === 'npm' ? '' : (middle(pairs.map(one => one.memory)) / 1024).toFixed(0)
  console.log(`${what.padEnd(40)} ${ms.toFixed(0).padStart(9)} ${times.toFixed(1).padStart(12)} ${memory.padStart(4)}`)
}

function run(command: string, words: string[], cwd: string): { ms: number; memory: number } {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  const ms = performance.now() - started
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return { ms, memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1] ?? 0) }
}

/** Adds a word to what a pattern finds, another each time, so that no earlier run worked it out. */
function change(path: string, found: RegExp): void {
  const text = readFileSync(path, 'utf8')
  if (!found.test(text)) throw new Error(`${path} has not what is to be changed`)
  writeFileSync(
    path,
    text.replace(found, (all, said: string) => all.replace(said, `${said} so`)),
  )
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
